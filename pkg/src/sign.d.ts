/**
 * Signing alone: {@link signRequest} and {@link createSigner} of the main entry, with a module of a seventh of its size inside.
 *
 * @module
 */
export type {
  Bytes,
  Credentials,
  ErrorCode,
  Forms,
  Instant,
  Pairs,
  RequestInput,
  Scheme,
  Signed,
  SignedBody,
  Signer,
  SigningOptions,
  Trace,
} from "./index.js";
export { AutoscaleError, createSigner, init, signRequest, version } from "./index.js";
