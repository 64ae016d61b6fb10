using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(
    name = "kit",
    worker = (
      modules = [
        (name = "worker.js", esModule = embed "bundle.js"),
        (name = "core.wasm", wasm = embed "core.wasm"),
        (name = "diagnosis.wasm", wasm = embed "diagnosis.wasm"),
        (name = "scaling.wasm", wasm = embed "scaling.wasm"),
      ],
      compatibilityDate = "2026-11-01",
    ),
  )],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "kit")],
);
