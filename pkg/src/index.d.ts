/**
 * Check, preview and sign auto-scaling API calls of Alibaba Cloud, Tencent Cloud and Huawei Cloud.
 *
 * Everything but sending is synchronous: the WebAssembly modules are inside this file, and the first call that needs one
 * starts it.
 *
 * @example
 * ```js
 * import { validate } from "autoscale-kit";
 *
 * const result = validate("alibaba-ess.CreateScalingRule", {
 *   ScalingGroupId: "AG6CQdPU8OKdwLjgZcJ2eaQ",
 *   AdjustmentType: "QuantityChangeInCapacity",
 *   AdjustmentValue: 501,
 * });
 * console.log(result.issues[0].message);
 * // AdjustmentValue is 501; documented range is -500 to 500 when AdjustmentType is QuantityChangeInCapacity (Alibaba ESS 2014-08-28, 1.2)
 * ```
 *
 * @module
 */

import type { OperationError, OperationId, OperationParams, OperationResult, ServiceCommon, ServiceId } from "./catalog.js";
import type { Scaling } from "./scaling/scaling.js";

export type * from "./catalog.js";
export type * from "./client.js";
export { createClient } from "./client.js";
export type * from "./scaling/scaling.js";

/** A plain value, as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** An id that is known here, which types parameters and answer, or any other text. */
export type AnyOperationId = OperationId | (string & {});

/**
 * Parameters of a call: structured, or in the flat documented form (`"InstanceId.1"`), which stands in for lists and
 * objects. Of an operation that is not known here, anything.
 */
export type Params<Id extends string = string> = Id extends OperationId
  ? AllParams<Id> | WithFlatForm<AllParams<Id>>
  : unknown;

/** The parameters of an operation, and those that every call of its service may carry (`Action`, `RegionId` ...). */
export type AllParams<Id extends OperationId> = Id extends `${infer Service extends ServiceId}.${string}`
  ? OperationParams[Id] & ServiceCommon[Service]
  : never;

/** Lists and objects may be missing, for their parts may stand under dotted names. */
export type WithFlatForm<Structured> = {
  [Name in keyof Structured as NonNullable<Structured[Name]> extends Compound ? never : Name]: Structured[Name];
} & {
  [Name in keyof Structured as NonNullable<Structured[Name]> extends Compound ? Name : never]?: Structured[Name];
} & { readonly [dotted: `${string}.${string}`]: unknown };

type Compound = readonly unknown[] | { readonly [name: string]: unknown };

/** The id of the operation that is found: a misprinted or untyped name leads to one of the known. */
export type Found<Id extends string> = Id extends OperationId ? Id : OperationId;

/** Checked parameters: structured, numbers as numbers, instants and JSON as text. */
export type Value<Id extends string = string> = Id extends OperationId
  ? Canonical<AllParams<Id>>
  : { readonly [name: string]: Json };

/** A parameter in the one form that a check gives. */
export type Canonical<Given> = unknown extends Given
  ? string
  : [Date] extends [Given]
    ? string
    : Given extends readonly (infer Item)[]
      ? readonly Canonical<Item>[]
      : Given extends object
        ? { readonly [Name in keyof Given]: Canonical<Given[Name]> }
        : Given;

/** What nobody knows the type of, such as a body that was received: it may stand wherever parameters may. */
export type Unchecked<Given> = unknown extends Given ? Given : never;

/** An instant: a Date, an ISO text with its zone, or seconds since 1970. */
export type Instant = Date | string | number;

/**
 * A sign scheme. `enc` is percent-encoding as RFC 3986 has it; names are sorted raw, before any encoding.
 *
 * - `alibaba-rpc-v1`: method and every parameter of query and form, sorted, `enc(name)=enc(value)` joined by `&`; the text is
 *   `METHOD&%2F&enc(all of that)`; HMAC-SHA1 with the secret and `&`, Base64, in the parameter `Signature`.
 *   Documented in ESS 2014-08-28, chapters 6 and 7.
 * - `alibaba-acs3`: method, path, sorted query, `host`, `content-type` and `x-acs-*` headers, hash of the body; HMAC-SHA256,
 *   hexadecimal, in `Authorization`. Alibaba Cloud's signature version 3.
 * - `tencent-v1`: method, host, path, `?`, and the sorted parameters unencoded, `_` in names as `.`; HMAC-SHA1, or HMAC-SHA256
 *   where `SignatureMethod` says so, Base64, in the parameter `Signature`. API v2, "Signature Method".
 * - `tencent-tc3`: method, path, query as sent, `content-type` and `host`, hash of the body; HMAC-SHA256 with a key derived from
 *   UTC date and service, hexadecimal, in `Authorization`. API 3.0, signature v3.
 * - `huawei-sdk`: method, path with a `/` at its end, sorted query, every header, hash of the body; HMAC-SHA256, hexadecimal,
 *   in `Authorization`. API Request Signing Guide.
 * - `huawei-v11`: the same, with a key derived from the access key, date, region and service.
 * - `huawei-token`: signs nothing; sends the token in `X-Auth-Token`.
 *
 * Where official signers differ from these documents, see {@link Forms}.
 */
export type Scheme =
  | "alibaba-rpc-v1"
  | "alibaba-acs3"
  | "tencent-v1"
  | "tencent-tc3"
  | "huawei-sdk"
  | "huawei-v11"
  | "huawei-token";

/** Why a received request is refused, whatever the vendor calls it. */
export type RefusalReason = "missing" | "malformed" | "unknown-key" | "expired" | "replayed" | "mismatch";

/** What is known of a sign scheme beside how it signs. */
export interface SchemeInfo {
  readonly name: Scheme;
  /** The word that the `Authorization` header and the string to sign begin with, in schemes that have one. */
  readonly algorithm?: string;
  /** What the vendor calls each reason to refuse a request. */
  readonly codes: Readonly<Record<RefusalReason, string>>;
  /** How many seconds the date of a request may lie from the clock of the service, as the vendor documents it. */
  readonly windowSeconds: number;
  /** Whether a request carries a nonce. Without one, two equal calls of one second are the same bytes. */
  readonly nonce: boolean;
  /** The options of signing that change something. */
  readonly options: readonly (keyof SigningOptions)[];
  /** The disputed forms that change something. */
  readonly forms: readonly (keyof Forms)[];
  /** The scheme that takes its place where the credentials are a token. */
  readonly withToken?: Scheme;
  /**
   * How its texts are put together; absent where nothing is signed.
   *
   * - `encoded`: sorted parameters, encoded; encoded once more in the string to sign, behind the method.
   * - `raw`: sorted parameters as they are, behind method, host and path.
   * - `lines`: lines, and a string to sign that ends with the hash of the canonical request.
   */
  readonly texts?: "encoded" | "raw" | "lines";
}

/** Where a fact is documented. */
export interface Source {
  /** Title of the document. */
  readonly document: string;
  /** Section or page title. */
  readonly section: string;
  /** Date of that edition, `YYYY-MM-DD`. */
  readonly edition: string;
}

/** The kind of rule that was broken. */
export type IssueCode =
  | "missing"
  | "unknown"
  | "type"
  | "enum"
  | "range"
  | "length"
  | "pattern"
  | "format"
  | "multiple"
  | "count"
  | "bytes"
  | "json"
  | "conflict"
  | "requires"
  | "ignored";

/** One thing wrong with one value. */
export interface Issue {
  /** The way to the value: names, and indices from 0. */
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** Names the parameter, what came, what is allowed and where that is documented. */
  readonly message: string;
  /** `error`: the documented service refuses this. `warning`: it has no effect, or exceeds a limit that was relaxed. */
  readonly severity: "error" | "warning";
  /** The limit that was broken; the caller's own where `overrides` has replaced the documented one. */
  readonly limit?: Allowed;
  /** The condition under which the limit or the rule holds. */
  readonly when?: Condition;
  /** The parameters of a rule across parameters. */
  readonly params?: readonly string[];
  /** What is allowed, in a few words. */
  readonly expected?: string;
  /** What came, shortened; never a secret. */
  readonly received?: string;
  /** The documented name or value that was probably meant. */
  readonly suggestion?: string;
  readonly source?: Source;
}

/** What is allowed, as data: the `code` of the issue says what the bounds are about. */
export type Allowed =
  | Bounds
  | { readonly values: readonly string[] }
  | { readonly pattern: string; readonly text: string }
  | { readonly notPattern: string; readonly text: string }
  | { readonly format: TextFormat | "base64" }
  | { readonly multipleOf: number }
  | { readonly withinDays: number };

/**
 * What went wrong, as a stable name. `internal`: the WebAssembly module stopped in this call, which is a fault of this package;
 * the next call starts a fresh instance of it, and signers go on.
 */
export type ErrorCode =
  | "invalid_params"
  | "unknown_operation"
  | "unknown_service"
  | "unknown_scheme"
  | "invalid_option"
  | "invalid_credentials"
  | "invalid_request"
  | "invalid_question"
  | "not_started"
  | "invalid_pack"
  | "internal"
  | "api_error"
  | "bad_answer"
  | "no_answer"
  | "timeout"
  | "aborted";

interface Thrown<Code extends ErrorCode> extends Error {
  readonly name: "AutoscaleError";
  readonly code: Code;
}

/** Parameters were refused. */
export interface InvalidParams extends Thrown<"invalid_params"> {
  /** Every issue. */
  readonly issues: readonly Issue[];
  readonly api?: undefined;
}

/** The input of a question was refused. */
export interface InvalidQuestion extends Thrown<"invalid_question"> {
  /** Every issue; absent where the service has no such question. */
  readonly issues?: readonly Issue[];
  readonly api?: undefined;
}

/** The service answered a client's call with an error. */
export interface RefusedCall extends Thrown<"api_error"> {
  readonly issues?: undefined;
  /** What the service said, and what to do about it. */
  readonly api: ApiError;
}

/** What came as an answer to a client's call cannot be read. */
export interface BadAnswer extends Thrown<"bad_answer"> {
  readonly issues?: undefined;
  /** What is known of it. */
  readonly api?: ApiError;
}

/** Everything else that can go wrong; its message says what. */
export interface OtherFailure extends Thrown<Exclude<ErrorCode, "invalid_params" | "invalid_question" | "api_error" | "bad_answer">> {
  readonly issues?: undefined;
  readonly api?: undefined;
}

/** The one error this package throws; `code` tells which. It never holds a secret. */
export type AutoscaleError = InvalidParams | InvalidQuestion | RefusedCall | BadAnswer | OtherFailure;

export declare const AutoscaleError: {
  new (
    code: ErrorCode,
    message: string,
    details?: { readonly issues?: readonly Issue[]; readonly api?: ApiError; readonly cause?: unknown },
  ): AutoscaleError;
  readonly prototype: AutoscaleError;
};

/** Type of a parameter or of a field of an answer. */
export type Type = "string" | "integer" | "float" | "boolean" | "datetime" | "json" | "list" | "object" | "map";

/** What a limit or rule depends on: exactly one of `is`, `not`, `present`. */
export interface Condition {
  /** A sibling by its name, or a dotted way from the top; on a way through a list, one of its items will do. */
  readonly param: string;
  readonly is?: readonly string[];
  readonly not?: readonly string[];
  readonly present?: boolean;
  /** What must hold as well. */
  readonly and?: Condition;
}

/** Two inclusive bounds; an absent one is open. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** A documented form of a text. */
export type TextFormat = "iso-seconds" | "iso-minutes" | "iso-beijing" | "plain" | "ascii" | "cron";

/** A documented limit. On a list, `count` is about the list and every other limit about each item. */
export type Constraint = (
  | ({ readonly kind: "range" | "length" | "bytes" | "base64" | "count" } & Bounds)
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "pattern" | "not-pattern"; readonly regex: string; readonly text: string }
  | { readonly kind: "format"; readonly format: TextFormat }
  | { readonly kind: "multiple"; readonly of: number }
  | { readonly kind: "within-days"; readonly days: number }
) & { readonly when?: Condition; readonly source: Source };

/** One parameter, or one field of an object parameter. */
export interface ParamInfo<Name extends string = string> {
  readonly name: Name;
  /** Misprints of the name in the document; they are accepted. */
  readonly aliases?: readonly string[];
  readonly type: Type;
  /** For lists and maps: type of the items. */
  readonly item?: Type;
  /** For lists, objects and maps: how they are spelled in a query or form. */
  readonly style?: "indexed" | "comma" | "json";
  /** For lists: other styles that the document allows, taken as text. */
  readonly accepts?: readonly ("comma" | "json")[];
  /** `"conditional"`: a rule of the operation says when. `"fixed"`: always `default`, which is filled in where it is absent. */
  readonly required: boolean | "conditional" | "fixed";
  readonly default?: string | number | boolean | readonly string[];
  readonly constraints: readonly Constraint[];
  readonly in: "query" | "path" | "body" | "region" | "header";
  /** One line with the unit. */
  readonly description: string;
  readonly secret?: true;
  /** Values with a meaning of their own, which no constraint speaks of. */
  readonly also?: readonly string[];
  /** For maps: limits on the names; `constraints` are about the values, `count` about their number. */
  readonly keys?: readonly Constraint[];
  /** Fields of an object, or of each item of a list of objects. */
  readonly fields?: readonly ParamInfo[];
}

/**
 * A parameter that every call of a service may carry; an operation's own parameter of the same name goes before it. Where it
 * is required, building and signing fill it in.
 */
export interface CommonParamInfo {
  readonly name: string;
  /** Other spellings of the name in the document; they are accepted. */
  readonly aliases: readonly string[];
  readonly type: Type;
  readonly required: boolean;
  readonly description: string;
  /**
   * Where its value comes from, and so what becomes of a given one:
   *
   * - `operation`, `version`: another value than the name of the operation, or the version of the API, is an issue.
   * - `option`: it goes before the option of the call (`region`, `format`) that fills it otherwise.
   * - `caller`: it is sent as given.
   * - `signer`: it is left out with a warning, as signing fills it in.
   */
  readonly from: "operation" | "version" | "option" | "caller" | "signer";
  readonly source: Source;
}

/** A rule across parameters. */
export interface RuleInfo {
  readonly kind:
    | "order"
    | "all-or-none"
    | "at-most-one"
    | "at-least-one"
    | "exactly-one"
    | "one-set"
    | "required-when"
    | "forbidden-when"
    | "ignored-when"
    | "first-counts";
  /** A list of objects, by its dotted way: the rule is about each item, and `params` are fields of the item. */
  readonly each?: string;
  readonly params: readonly string[];
  /** For `one-set`: sets of parameters, one of which must be given whole. */
  readonly sets?: readonly (readonly string[])[];
  readonly when?: Condition;
  readonly text?: string;
  /** The code the service answers with. */
  readonly error?: string;
  readonly source: Source;
}

/** Kinds of trouble. */
export type Category =
  | "credentials"
  | "permission"
  | "parameter"
  | "state"
  | "quota"
  | "throttling"
  | "conflict"
  | "server";

/** Whether sending a call again can help. */
export type Retry = "never" | "backoff" | "same-token" | "fix-request";

/** A documented error. */
export interface ErrorInfo {
  readonly code: string;
  readonly status?: number;
  readonly meaning: string;
  readonly category: Category;
  readonly retry: Retry;
  readonly advice: string;
  readonly source: Source;
}

/** A field of an answer. */
export interface FieldInfo {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: Type;
  readonly item?: Type;
  readonly description: string;
  readonly enum?: readonly string[];
  /** Not sent as a field of its own: the text of this sibling is a JSON object, and this member of it is the value. */
  readonly from?: readonly [sibling: string, member: string];
  readonly fields?: readonly FieldInfo[];
}

/** One service in one edition of its documentation. */
export interface ServiceInfo {
  readonly id: ServiceId;
  readonly title: string;
  /** API version sent with each call, where there is one. */
  readonly version?: string | null;
  /** Title of the document that it follows. */
  readonly document: string;
  /** Date of that edition, `YYYY-MM-DD`. */
  readonly edition: string;
  /** How its calls are signed unless `sign` is told otherwise: the first of `schemes`. */
  readonly scheme: Scheme;
  /** The sign schemes that it accepts. */
  readonly schemes: readonly Scheme[];
  /** Id of the service that documents a later version of the same API. */
  readonly supersededBy?: string;
  readonly shape: "rpc" | "query" | "json" | "rest";
  /** The first is the default. */
  readonly methods: readonly string[];
  readonly path: string;
  /** The number of the first item of a list in a query or a form. */
  readonly firstIndex: number;
  /** The parameter that the option `region` fills, in operations that have it. */
  readonly regionParam?: string | null;
  readonly source: Source;
  /** Host used when neither region nor caller names one; absent where each region has its own. */
  readonly endpoint?: string | null;
  /** Host of a region that is not listed, with `{region}` for its id; where there is none, `endpoint` is used. */
  readonly regionEndpoint?: string | null;
  /** The regions that the vendor lists, each with its host. */
  readonly endpoints: readonly (readonly [region: string, host: string])[];
  /** Parameters that every call may carry beside its own. */
  readonly common: readonly CommonParamInfo[];
  /** Errors every operation may answer with. */
  readonly errors: readonly ErrorInfo[];
  /** The numbers by which the service tells what became of a scaling activity (tencent-as-v2). */
  readonly activity?: {
    readonly statuses: readonly { readonly code: number; readonly name: string; readonly final: boolean }[];
    readonly types: readonly { readonly code: number; readonly name: string }[];
    /** Success, which is 0, is not among them. */
    readonly errors: readonly ErrorInfo[];
    readonly source: Source;
  };
}

/** Names of the parameters of an operation. */
export type ParamName<Id extends OperationId> = Id extends OperationId ? keyof OperationParams[Id] & string : never;

/** One documented call. */
export interface OperationInfo<Id extends OperationId = OperationId, Param extends string = string> {
  /** `<service>.<Operation>` */
  readonly id: Id;
  readonly service: ServiceId;
  readonly name: string;
  /** Misprints of the name in the document; they are accepted. */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly source: Source;
  readonly methods: readonly string[];
  readonly path: string;
  /** Whether it changes nothing, so that it may be sent any number of times. */
  readonly readOnly: boolean;
  /** The parameter whose value, sent again, makes a repeated call run once. */
  readonly tokenParam?: string;
  /** The list of its answer, by its dotted path. */
  readonly list?: string;
  /** How that list is asked for page by page, where it comes in pages. */
  readonly paging?: {
    /** By the number of the page, from 1; by the position of its first item, from 0; or by what the page before has named. */
    readonly style: "number" | "offset" | "token";
    /** The parameter that says which page. */
    readonly at: string;
    /** The parameter for the number of items on a page. */
    readonly size: string;
    /** The field with the number of items on all pages. */
    readonly total?: string;
    /** With the style `token`: the field that names the next page. */
    readonly next?: string;
  };
  /** How often it may be called, where that is documented: so many times in so many seconds. */
  readonly rate?: { readonly times: number; readonly seconds: number; readonly source: Source };
  readonly params: readonly ParamInfo<Param>[];
  readonly rules: readonly RuleInfo[];
  /** Only the service can check these. */
  readonly quotas: readonly {
    readonly what: string;
    readonly limit: number;
    readonly error?: string;
    readonly source: Source;
  }[];
  /** Only the service can check these. */
  readonly preconditions: readonly { readonly text: string; readonly error?: string; readonly source: Source }[];
  readonly errors: readonly ErrorInfo[];
  readonly response: readonly FieldInfo[];
  /** Where the document contradicts itself, and what is done about it. */
  readonly contradictions: readonly string[];
  /** The first right request that the document prints, in its flat form, such as `InstanceId.1`. */
  readonly example?: { readonly [name: string]: string };
}

/** How strictly to check. */
export interface CheckOptions {
  /** What becomes of documented limits on numbers, lengths and counts, which vendors raise: default `strict`. */
  readonly limits?: "strict" | "warn" | "off";
  /**
   * Bounds that replace the documented ones, by dotted name: a number's range, a text's length, a list's count. `"off"` lifts
   * every limit on the parameter.
   */
  readonly overrides?: { readonly [param: string]: Bounds | "off" };
  /** The instant of the call, for limits that count from it. Default: now; when signing, the date of the signature. */
  readonly now?: Instant;
}

/** What a check found. */
export type Validated<Id extends string = string> =
  | {
      /** The parameters: structured, numbers as numbers, instants as documented. */
      readonly value: Value<Id>;
      readonly warnings: readonly Issue[];
      readonly issues?: undefined;
    }
  | { readonly issues: readonly Issue[]; readonly value?: undefined; readonly warnings?: undefined };

/** How to make a request of parameters. */
export interface BuildOptions extends CheckOptions {
  /**
   * Region id: chooses the endpoint, and fills the region parameter where `params` lacks it; one in `params` goes before it.
   * One that the vendor does not list gives a warning.
   */
  readonly region?: string;
  /** Host, `host:port`, or a URL such as `http://127.0.0.1:8080`. */
  readonly endpoint?: string;
  /** One of the operation's methods; default the first. */
  readonly method?: string;
  /** Form of the answer, Alibaba only; `Format` in `params` goes before it. */
  readonly format?: "json" | "xml" | "JSON" | "XML";
}

/** A request as plain data; `fetch(request.url, request)` sends it. */
export interface PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Only there when there are any. */
  readonly warnings?: readonly Issue[];
}

/** A key pair, the same names for every cloud, with the token of a temporary one; or Huawei's X-Auth-Token alone. */
export type Credentials =
  | { readonly accessKeyId: string; readonly secretKey: string; readonly securityToken?: string }
  | { readonly token: string };

/** What a caller may fix about one signature. */
export interface SigningOptions {
  /** Default: now. */
  readonly date?: Instant;
  /** Added to the date, for a clock that is known to be wrong. */
  readonly clockOffsetMs?: number;
  /** Default: random. */
  readonly nonce?: string | number;
  /** Region, where the scheme signs or sends one. */
  readonly region?: string;
  /** Service name in the scope of `tencent-tc3` (default: first label of the host) and `huawei-v11`. */
  readonly service?: string;
  /** Hash of `tencent-v1`; default `HmacSHA1`. */
  readonly algorithm?: "HmacSHA1" | "HmacSHA256";
  /** Where official signers differ from the documents, which are followed unless told otherwise. */
  readonly forms?: Forms;
}

/** Disputed forms of signing. The first of each is the documented one, and the default. */
export interface Forms {
  /** The host that is signed: in `tencent-v1` documented without its port, elsewhere with it. */
  readonly host?: "documented" | "with-port" | "without-port";
  /** How `tencent-v1` turns `_` into `.` in names. */
  readonly tencentNames?: "sort-then-rename" | "rename-then-sort" | "keep-leading" | "as-given";
  /** Form values of `tencent-v1` that begin with `@`; legacy SDKs leave them out. */
  readonly atValues?: "signed" | "left-out";
  /** Query names of `alibaba-acs3`; the SDKs do not encode them. */
  readonly acsNames?: "encoded" | "as-given";
  /** Headers that `tencent-tc3` signs. */
  readonly tc3Headers?: "content-type-and-host" | "with-action";
  /** Header values of `tencent-tc3`. */
  readonly tc3Values?: "lower-case" | "as-given";
}

export interface SignOptions extends BuildOptions, SigningOptions {
  /** One of the schemes of the service; default: the first, or `huawei-token` where a token is given. */
  readonly scheme?: Scheme;
  readonly credentials: Credentials;
}

/** The stages of a signature, as far as the scheme has them. It never holds a secret. */
export interface Trace {
  /** The canonical request, query or parameter string. */
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
  readonly hashedPayload?: string;
  readonly hashedCanonicalRequest?: string;
  readonly signedHeaders?: string;
  readonly credentialScope?: string;
}

/** A signed request; `fetch(signed.url, signed)` sends it. */
export interface Signed<Body = string> {
  readonly url: string;
  readonly method: string;
  /** Without `host`, which HTTP clients set themselves from the URL. */
  readonly headers: Record<string, string>;
  readonly body?: Body;
  readonly signature: string;
  readonly trace: Trace;
  /** Only there when there are any. */
  readonly warnings?: readonly Issue[];
  /**
   * The request as a curl command that runs as pasted in a POSIX shell. A long body, and one that is no plain text, comes by
   * standard input. A URL or a header of more than 128 KiB is more than Linux hands on to a command.
   */
  toCurl(): string;
}

/** Names and values, decoded. */
export type Pairs =
  | readonly (readonly [name: string, value: string | number | boolean])[]
  | { readonly [name: string]: string | number | boolean };

/** Bytes of a body. */
export type Bytes = Uint8Array | ArrayBuffer;

/** The body of a signed request: text, or a copy of the bytes that were signed, which stays what it is. */
export type SignedBody<Body> = [Body] extends [string] ? string : string | Uint8Array<ArrayBuffer>;

/** Any request. What it carries is kept as given and signed; what the scheme needs beside that is added. */
export interface RequestInput<Body extends string | Bytes = string | Bytes> {
  /** Default: GET. */
  readonly method?: string;
  /** Absolute; a query in it is sent as it stands. */
  readonly url: string;
  readonly query?: Pairs;
  readonly form?: Pairs;
  readonly headers?: Pairs;
  readonly body?: Body;
}

/** A signer that keeps its keyed state. */
export interface Signer {
  sign<Body extends string | Bytes = string>(request: RequestInput<Body>, options?: SigningOptions): Signed<SignedBody<Body>>;
  /** Zeroes the key; the signer is of no use afterwards. Until then it keeps its credentials, to go on after a fresh start of the module. */
  free(): void;
}

/** An answer of the service. */
export interface ResponseInput {
  /** HTTP status; without one, the body decides. */
  readonly status?: number;
  readonly headers?:
    | { readonly [name: string]: string }
    | readonly (readonly [name: string, value: string])[]
    | { entries(): Iterable<[string, string]> };
  readonly body: string | Bytes;
}

/** An error the service answered with; `documented` tells whether its code is in the document. */
export type ApiError<Id extends string = string> = ApiFault &
  (
    | { readonly documented: true; readonly code: Id extends OperationId ? OperationError[Id] : string }
    | { readonly documented: false; readonly code: string & {} }
  );

/** What every error of a service carries beside its code. */
export interface ApiFault {
  readonly message: string;
  readonly requestId?: string;
  /** HTTP status, where it was given. */
  readonly status?: number;
  readonly category: Category;
  readonly retry: Retry;
  /** What to do next. */
  readonly advice: string;
  /** The code in brackets before a message of Tencent's API v2. */
  readonly module?: string;
  /** What else the answer says: the numeric code, the host, the results of a batch and the ids that `failed` in it. */
  readonly details?: { readonly [name: string]: Json };
}

/** One meaning of an error code. */
export interface ErrorReading {
  /** HTTP status, where it is documented or was given. */
  readonly status?: number;
  readonly meaning: string;
  /** Absent where nothing tells. */
  readonly category?: Category;
  readonly retry: Retry;
  /** What to do next. */
  readonly advice: string;
  /** Absent where the code is not in the document. */
  readonly source?: Source;
  /** In `otherwise`: ids of the operations that read the code so. */
  readonly operations?: readonly string[];
}

/** What is known of an error code. */
export interface ErrorExplanation extends ErrorReading {
  readonly service: ServiceId;
  /** As the document spells it; one that is not in it, as it was asked for. */
  readonly code: string;
  /** Whether the code is in the document. */
  readonly documented: boolean;
  /** Who says it: any operation, those in `operations`, or a scaling activity that failed. Absent where it is not documented. */
  readonly scope?: "service" | "operation" | "activity";
  /** Ids of the operations whose own table lists it. */
  readonly operations: readonly string[];
  /** What it means to operations that read it in another way. */
  readonly otherwise?: readonly ErrorReading[];
  /** A documented code that looks like the one asked for. */
  readonly didYouMean?: string;
}

/** The data of an answer: typed for a known operation, beside fields that are not documented. */
export type Data<Id extends string = string> = Id extends OperationId
  ? OperationResult[Id] & { readonly [name: string]: unknown }
  : { readonly [name: string]: Json };

/** What an answer means. */
export type Decoded<Id extends string = string> =
  | { readonly ok: true; readonly data: Data<Id>; readonly requestId?: string }
  | { readonly ok: false; readonly error: ApiError<Id> };

/** A JSON Schema, as plain data. */
export type JsonSchema = Record<string, unknown>;

/** An edition of JSON Schema. */
export type JsonSchemaDialect = "draft-2020-12" | "draft-07";

/** An operation with the calls bound to it; also a Standard Schema and a Standard JSON Schema (v1). */
export interface Operation<Id extends string = string> {
  readonly id: Found<Id>;
  readonly info: OperationInfo<Found<Id>, ParamName<Found<Id>>>;
  validate<Given>(params: Params<Id> | Unchecked<Given>, options?: CheckOptions): Validated<Id>;
  build<Given>(params: Params<Id> | Unchecked<Given>, options?: BuildOptions): PlainRequest;
  sign<Given>(params: Params<Id> | Unchecked<Given>, options: SignOptions): Signed;
  decode(response: ResponseInput): Decoded<Id>;
  /**
   * The parameters as JSON Schema, in their canonical structured form: numbers are numbers, instants are texts as
   * documented, nothing is null. What JSON Schema cannot say stands in its `$comment`.
   * @throws {AutoscaleError} `invalid_option` for another dialect.
   */
  jsonSchema(dialect: JsonSchemaDialect): JsonSchema;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "autoscale-kit";
    readonly validate: (value: unknown) => Validated<Id>;
    readonly types?: { readonly input: Params<Id>; readonly output: Value<Id> } | undefined;
    /** The same schema for both sides; throws for a target that is not a {@link JsonSchemaDialect}. */
    readonly jsonSchema: {
      readonly input: (options: { readonly target: JsonSchemaDialect | (string & {}) }) => JsonSchema;
      readonly output: (options: { readonly target: JsonSchemaDialect | (string & {}) }) => JsonSchema;
    };
  };
}

/** Version of the package. */
export declare function version(): string;

/**
 * Optional with this entry: starts its modules without blocking. A call starts the one it needs if it has to, at once: the
 * scaling questions have a module of their own. Engines that refuse to compile at once need this first.
 */
export declare function init(): Promise<void>;

/** A service in one edition, or the notes or other texts of one: what a module `autoscale-kit/packs/<name>` exports. */
export interface Pack {
  /** `<service>`, `<service>.notes`, `<service>.zh` or `<service>.zh.notes`. */
  readonly name: string;
  readonly packed: { readonly size: number; readonly order: string; readonly text: string };
}

/**
 * Adds packs: modules `autoscale-kit/packs/<name>`, or the bytes of files `<name>.bin`. A pack takes the place of an older one of
 * the same service; texts and notes follow the pack of their service.
 *
 * Throws `invalid_pack` for anything else, and for a pack that is damaged or of a format that this version does not read.
 */
export declare function use(...packs: (Pack | { readonly default: Pack } | ArrayBuffer | ArrayBufferView)[]): void;

/** The language of texts that people read. */
export interface LanguageOption {
  /** English where there is none, and where no pack in this language was added: see {@link use}. */
  readonly language?: "en" | "zh";
}

/** Every service. */
export declare function services(options?: LanguageOption): ServiceInfo[];

/** Every sign scheme. */
export declare function schemes(): SchemeInfo[];

/** Every operation, or those of one service. */
export declare function operations<Service extends ServiceId = ServiceId>(
  service?: Service,
): OperationInfo<Extract<OperationId, `${Service}.${string}`>>[];

/**
 * The operation `<service>.<Operation>`.
 * @throws {AutoscaleError} `unknown_operation`, with the nearest known name.
 */
export declare function operation<Id extends AnyOperationId>(id: Id, options?: LanguageOption): Operation<Id>;

/**
 * Checks parameters against everything that is documented. Never throws for bad parameters; every issue is collected, up to
 * 1,000 of one call.
 *
 * Numbers may come as text, and text as numbers below 2^53; booleans in any case (`"True"`). An empty text or list does not
 * stand for a required value, and counts as absent for rules. What every call of the service may carry is welcome too, see
 * {@link CommonParamInfo}: what signing fills in is left out of the value, with a warning.
 * @throws {AutoscaleError} for an unknown operation or a wrong option.
 */
export declare function validate<Id extends AnyOperationId, Given>(
  id: Id,
  params: Params<Id> | Unchecked<Given>,
  options?: CheckOptions,
): Validated<Id>;

/**
 * Checks parameters and makes the request, without signing it.
 * @throws {AutoscaleError} `invalid_params` with `issues`; `invalid_option`.
 */
export declare function build<Id extends AnyOperationId, Given>(
  id: Id,
  params: Params<Id> | Unchecked<Given>,
  options?: BuildOptions,
): PlainRequest;

/**
 * Checks parameters, makes the request and signs it. The bytes sent are the bytes signed.
 * @throws {AutoscaleError} `invalid_params` with `issues`; `invalid_option`; `invalid_credentials`.
 * @example
 * ```js
 * import { sign } from "autoscale-kit";
 *
 * const signed = sign("alibaba-ess.DescribeScalingGroups", { RegionId: "cn-qingdao" }, {
 *   credentials: { accessKeyId: "testid", secretKey: "testsecret" },
 * });
 * console.log(signed.toCurl());
 * ```
 */
export declare function sign<Id extends AnyOperationId, Given>(
  id: Id,
  params: Params<Id> | Unchecked<Given>,
  options: SignOptions,
): Signed;

/**
 * Signs any request with any scheme.
 * @throws {AutoscaleError} `unknown_scheme`, `invalid_request`, `invalid_option`, `invalid_credentials`.
 */
export declare function signRequest<Body extends string | Bytes = string>(
  scheme: Scheme,
  request: RequestInput<Body>,
  options: SigningOptions & { readonly credentials: Credentials },
): Signed<SignedBody<Body>>;

/** A signer that keeps its keyed state: faster for many requests with one key. Free it when done. */
export declare function createSigner(scheme: Scheme, credentials: Credentials, defaults?: SigningOptions): Signer;

/** A request as a server received it. */
export interface ReceivedRequest {
  readonly method: string;
  /** The target as it arrived: the path and query where `headers` hold the host, or a whole URL. */
  readonly url: string;
  /** As they arrived, repeated ones too: Node.js has them in `rawHeaders`. */
  readonly headers?: ResponseInput["headers"];
  /** The bytes of the body, untouched. */
  readonly body?: string | Bytes;
}

export interface VerifyOptions {
  /** The secret key, whatever the access key id. */
  readonly secretKey?: string;
  /** Secret keys by access key id. For `huawei-token` the id is `X-Auth-Token` and the secret is the token. */
  readonly keys?: { readonly [accessKeyId: string]: string } | ((accessKeyId: string) => string | undefined);
  /** Default: now. */
  readonly now?: Instant;
  /** How far the date of the request may lie from now, before or after; default 900. */
  readonly maxSkewSeconds?: number;
  /**
   * Whether this nonce came before; it should remember it. Asked last, of genuine requests only. Schemes without a nonce
   * give their signature in its place.
   */
  readonly seenNonce?: (accessKeyId: string, nonce: string) => boolean;
  /**
   * Accepts a body that the signature does not cover, or whose content type or coding it does not cover; `bodyCovered` of the
   * verdict is `false` then. By default such a request is malformed.
   */
  readonly allowUncoveredBody?: boolean;
  /**
   * Headers that have to be signed where they are there. `tencent-tc3` leaves `x-tc-action` open, so that a signed body can be
   * sent under another action; with `["x-tc-action"]`, such a request is malformed.
   */
  readonly requireSigned?: readonly string[];
}

/** The verdict on a received request. */
export type Verdict =
  | {
      readonly ok: true;
      readonly accessKeyId: string;
      /**
       * Whether another body would have been refused. `false` where the request says `UNSIGNED-PAYLOAD`, for `huawei-token`,
       * which signs nothing, and for what `allowUncoveredBody` let pass.
       */
      readonly bodyCovered: boolean;
    }
  | {
      readonly ok: false;
      /** The vendor's code where one is documented. */
      readonly code: string;
      readonly message: string;
      /** The kind of refusal, the same for every scheme. */
      readonly reason: RefusalReason;
      /** What should have been signed, for `explainMismatch`. */
      readonly stringToSign?: string;
    };

/**
 * Checks a request that was received: what must be there, its date, its signature (in constant time), its nonce. A request
 * that two readers could take for two different ones is malformed; `readReceived` gives what was verified.
 * @throws {AutoscaleError} `unknown_scheme`, `invalid_request`, `invalid_option`; and what `keys` or `seenNonce` throw.
 */
export declare function verify(scheme: Scheme, received: ReceivedRequest, options: VerifyOptions): Verdict;

/** What a received request says, as `verify` reads it. */
export interface ReadRequest {
  /** In upper case. */
  readonly method: string;
  /** `host` or `host:port`. */
  readonly host: string;
  /** As it arrived, without the query. */
  readonly path: string;
  /** Names and values of the query, decoded, in the order in which they arrived. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case, each once; values of a header that came more than once are joined by commas. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Names and values of the form. It is there where the body is a form in UTF-8 behind a method that has a body. */
  readonly form?: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a request that was received, as `verify` does: whoever acts on it by this reading does what was verified.
 * @throws {AutoscaleError} `invalid_request` where the request is malformed: a host that is no bare `host[:port]`, a `#` in
 *   the target, two values of a header that counts once.
 * @example
 * ```js
 * import { readReceived } from "autoscale-kit";
 *
 * const { host, query } = readReceived({
 *   method: "GET",
 *   url: "/?Action=DescribeRegions",
 *   headers: [["Host", "ess.aliyuncs.com"]],
 * });
 * console.log(host, query); // ess.aliyuncs.com [["Action", "DescribeRegions"]]
 * ```
 */
export declare function readReceived(received: ReceivedRequest): ReadRequest;

/** One of the places where two texts differ. */
export interface MismatchFinding {
  /** The likely mistake, as a stable name. */
  readonly cause: string;
  /** What is known about it more exactly, as a stable name: `case`, `blanks`, `milliseconds`... */
  readonly detail?: string;
  /** What to do about it. */
  readonly hint: string;
  /** The parameter, header or part. */
  readonly parameter: string;
  /** What the service has, cut where it is long; `<secret>` for tokens and passwords. */
  readonly expected: string;
  /** What was signed, cut in the same way. */
  readonly received: string;
}

/** Why two texts that should be equal are not. */
export interface Mismatch {
  /** Whether both sides have the same text, so that only the key can differ. Not where a token, password or key id is masked. */
  readonly same: boolean;
  readonly firstDifference?: {
    /** Bytes that are equal before it. */
    readonly offset: number;
    /** How the service's text goes on. */
    readonly expected: string;
    /** How the text that was signed goes on. */
    readonly received: string;
    /** The parameter, header or part it falls in. */
    readonly parameter?: string;
  };
  /** The likely mistake, as a stable name: that of the first difference. */
  readonly cause?: string;
  /** What is known about the mistake more exactly, as a stable name; of `key` the scheme. */
  readonly detail?: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Every place where the texts differ (100 at most), in their order; only there when there is one. */
  readonly differences?: readonly MismatchFinding[];
}

/**
 * Compares what was signed with the service's error text, or with a canonical request or string to sign of its own. The text
 * may have anything around it: JSON, XML, an exception, brackets, quotes. Huawei's gateway writes `|` for line breaks. Where
 * the text holds nothing to compare, its code says why it was refused, if it says so.
 */
export declare function explainMismatch(signed: { readonly trace: Trace } | Trace, serverText: string): Mismatch;

/**
 * What an error code means and what to do about it. An operation's own word goes first where its id is given. The code may
 * come as it stands in a message (`(100004) incorrect projectId`, `404 Not Found`); `status`, the HTTP status, helps with
 * one that is not in the document. Codes of the vendors' gateways, which no document lists (`InvalidTimeStamp.Expired`,
 * `APIGW.0301`), are explained as well, with `documented: false`; so is a kind of a documented code (`Throttling.User`), by
 * what the document says of that one.
 */
export declare function explainError(
  service: ServiceId | AnyOperationId,
  code: string | number,
  options?: { readonly status?: number },
): ErrorExplanation;

/**
 * Reads an answer of the service: typed data, or an error with what to do about it. An error in the shape of another vendor,
 * of a gateway, or as a command line tool or an SDK prints it is read as well.
 * @throws {AutoscaleError} `bad_answer` for an answer of more than 32 MiB: whether the call ran is not known.
 */
export declare function decode<Id extends AnyOperationId>(id: Id, response: ResponseInput): Decoded<Id>;

/** What the service will do, without asking it. */
export declare const scaling: Scaling;
