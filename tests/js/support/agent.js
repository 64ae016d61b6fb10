// An agent for plain HTTP whose connections all end on 127.0.0.1, whatever the host.
import http from 'node:http';
import net from 'node:net';

export function agentTo(port) {
  const agent = new http.Agent();
  agent.createConnection = (_options, done) => net.connect(port, '127.0.0.1', done);
  return agent;
}
