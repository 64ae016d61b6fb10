/** A package to be checked: the calls that check.js makes. */
export interface Kit {
  readonly sign: typeof import('autoscale-kit').sign;
  readonly signRequest: typeof import('autoscale-kit').signRequest;
  readonly validate: typeof import('autoscale-kit').validate;
}

export declare function check(kit: Kit): unknown;
