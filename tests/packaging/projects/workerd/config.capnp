using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(
    name = "kit",
    worker = (
      modules = [
        (name = "worker.js", esModule = embed "bundle.js"),
        (name = "autoscale.wasm", wasm = embed "autoscale.wasm"),
      ],
      compatibilityDate = "2026-11-01",
    ),
  )],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "kit")],
);
