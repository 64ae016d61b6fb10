// What the endpoint holds in memory: groups and all that belongs to them, by id, and its clock.

import { keeperOf, setWithin } from './bounded.js';

/** Messages that are kept. */
const MESSAGES = { most: 10_000, mostCharacters: 8 * 2 ** 20 };

/** Results of calls with a client token that are kept. */
const MOST_TOKENS = 10_000;

export class Store {
  #at = 0;
  #next = 1;
  /** Things that are due at an instant, in milliseconds. */
  #due = [];

  constructor({ activitySeconds }) {
    this.activityMilliseconds = activitySeconds * 1000;
    /** How far the groups' time is ahead of the requests', in milliseconds. */
    this.ahead = 0;
    this.collections = new Map();
    this.tokens = new Map();
    /** Messages that the services sent, to queues and topics that are not there: hooks tell their tokens in them. */
    this.messages = [];
    this.keepMessage = keeperOf(this.messages, MESSAGES);
  }

  tell(message) {
    this.keepMessage({ at: new Date(this.now).toISOString(), ...message });
  }

  /** Keeps the result of a call that carried a client token. */
  keepToken(token, result) {
    setWithin(this.tokens, token, result, MOST_TOKENS);
  }

  /** All things of one kind by id, such as `alibaba-ess.groups`. */
  all(kind) {
    if (!this.collections.has(kind)) this.collections.set(kind, new Map());
    return this.collections.get(kind);
  }

  /** Milliseconds since 1970. Time never goes back. */
  get now() {
    return this.#at;
  }

  /** Lets everything happen that is due until then, in the order of time. */
  advance(until) {
    for (;;) {
      let first;
      for (const due of this.#due) if (due.at <= until && (first === undefined || due.at < first.at)) first = due;
      if (first === undefined) break;
      this.#due.splice(this.#due.indexOf(first), 1);
      this.#at = Math.max(this.#at, first.at);
      first.run();
    }
    this.#at = Math.max(this.#at, until);
  }

  /** Runs `run` at that instant; gives what cancels it. */
  schedule(at, run) {
    const due = { at, run };
    this.#due.push(due);
    return () => {
      const index = this.#due.indexOf(due);
      if (index >= 0) this.#due.splice(index, 1);
    };
  }

  /** A new id with the prefix and alphabet that the vendor's own have. */
  id(prefix, length = 0) {
    const number = (this.#next++).toString(36);
    return prefix + number.padStart(length, '0');
  }

  requestId() {
    const hex = (this.#next++).toString(16).toUpperCase().padStart(12, '0');
    return `00000000-0000-4000-8000-${hex}`;
  }
}
