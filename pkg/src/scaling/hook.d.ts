import type { Answer, Decision } from "./common.js";

/**
 * How long an instance waits in the lifecycle hooks of an ESS group (ESS 14). Times are whole seconds from the start of the
 * wait.
 */
export interface EssHookQuestion {
  readonly lifecycleTransition: "SCALE_OUT" | "SCALE_IN";
  /** The hooks of the group, six at most; those of the other transition do not act. */
  readonly hooks?: readonly EssHook[];
  /** Calls during the wait, in any order; those of the same second take place in this one. */
  readonly events?: readonly EssHookEvent[];
}

export interface EssHook {
  readonly hookId: string;
  /** 30 to 21600 seconds, default 600. */
  readonly heartbeatTimeout?: number;
  /** Default `CONTINUE`. */
  readonly defaultResult?: "CONTINUE" | "ABANDON";
  /** Default: that of the question. */
  readonly lifecycleTransition?: "SCALE_OUT" | "SCALE_IN";
  readonly hookName?: string;
}

export interface EssHookEvent {
  readonly at: number;
  readonly op: "heartbeat" | "complete" | "deleteHook";
  /** May be left out where the group has one hook. */
  readonly hookId?: string;
  /** Of a heartbeat: seconds from the call on, default 600. */
  readonly heartbeatTimeout?: number;
  /** Of a completion: `CONTINUE`, which is the default, or `ABANDON`. */
  readonly result?: string;
}

/**
 * Whether ESS takes a new hook (ESS 14.1), whose fields stand beside the `hooks` that the group has. Values may be ones that
 * the service refuses.
 */
export interface EssHookCreation {
  readonly operation: "create";
  /** A call without it is refused. */
  readonly lifecycleTransition?: string;
  readonly heartbeatTimeout?: number;
  readonly defaultResult?: string;
  readonly hookId?: string;
  /** 2 to 40 letters, digits, Chinese characters, `_`, `-` and `.`; default: its id. */
  readonly hookName?: string;
  /** The hooks that the group has. */
  readonly hooks?: readonly {
    readonly hookId?: string;
    readonly hookName?: string;
    readonly lifecycleTransition?: string;
    readonly heartbeatTimeout?: number;
    readonly defaultResult?: string;
  }[];
}

/**
 * How long an instance waits in the bound hook of a Tencent group (API v2, lifecycle hook pages). Times are whole seconds from
 * the start of the wait.
 */
export interface TencentHookQuestion {
  /** 0: the instance is being created, 1: it is being terminated. */
  readonly transition: 0 | 1;
  /** The hooks of the group, ten at most. */
  readonly hooks?: readonly TencentHook[];
  /** The only hook that acts; absent: none does. */
  readonly boundHookId?: string | null;
  /** Calls during the wait, in any order; those of the same second take place in this one. */
  readonly events?: readonly TencentHookEvent[];
}

export interface TencentHook {
  readonly lifeCycleHookId: string;
  /** Seconds. */
  readonly lifeCycleHookTimeout: number;
  /** Default 0. */
  readonly transition?: 0 | 1;
  /** 0 continue, which is the default, 1 disable. */
  readonly defaultResult?: 0 | 1;
  readonly lifeCycleHookName?: string;
}

export type TencentHookEvent = {
  readonly at: number;
  /** May be left out where the group has one hook, or for the bound one. */
  readonly hookId?: string;
} & (
  | {
      readonly op: "record";
      /** Seconds from the call on. */
      readonly recordTimeout: number;
    }
  | {
      readonly op: "complete";
      /** 0 continue, 1 disable. */
      readonly result: number;
    }
);

/** Whether Tencent takes a call on the hooks of a group (API v2, lifecycle hook pages). */
export type TencentHookCall =
  | {
      /** The fields of the new hook stand beside the `hooks` that the group has. */
      readonly operation: "create";
      readonly lifeCycleHookId?: string;
      /** Default: its id. */
      readonly lifeCycleHookName?: string;
      readonly lifeCycleHookTimeout?: number;
      readonly transition?: number;
      readonly defaultResult?: number;
      readonly hooks?: readonly TencentHookThere[];
      readonly boundHookId?: string | null;
    }
  | {
      readonly operation: "bind" | "delete";
      /** The hook to bind or to delete. */
      readonly lifeCycleHookId: string;
      /** The hooks of the group; without them the hook is one of the group. */
      readonly hooks?: readonly (TencentHookThere & { readonly lifeCycleHookId: string })[];
      /** The hook that is bound so far. */
      readonly boundHookId?: string | null;
    };

/** A hook that a group has. */
export interface TencentHookThere {
  readonly lifeCycleHookId?: string;
  readonly lifeCycleHookName?: string;
  readonly lifeCycleHookTimeout?: number;
  readonly transition?: number;
  readonly defaultResult?: number;
}

/** The end of a wait, in whole seconds from its start; `Result` is in the words of the service. */
export interface HookWaitAnswer<Result extends string | number = string | number> extends Decision {
  readonly accepted: true;
  readonly error: null;
  /** 0 where no hook acts. */
  readonly endsAt: number;
  readonly result: Result;
  readonly instance: "inService" | "released" | "removed";
  /** When each hook that acts ends, by its id. */
  readonly hookEnds: { readonly [hookId: string]: number };
  /** What becomes of each call, in the order of the input. */
  readonly events: readonly HookEventAnswer[];
}

export type EssHookAnswer = HookWaitAnswer<"CONTINUE" | "ABANDON">;

export type TencentHookAnswer = HookWaitAnswer<0 | 1>;

/** What becomes of one call during a wait. */
export interface HookEventAnswer extends Answer {
  readonly accepted: boolean;
  readonly error: string | null;
  /** When the hook ends if nothing else happens, or has ended; `null` for a hook that does not act. */
  readonly deadline: number | null;
}

/** What becomes of a call on the hooks of a group. */
export interface HookCallAnswer extends Decision {
  /** Hooks of the group after the call; `null` where they were not given. */
  readonly hookCount: number | null;
  /** Tencent: the hook that acts after the call. */
  readonly boundHookId: string | null;
}
