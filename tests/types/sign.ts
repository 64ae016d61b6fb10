// The entry that signs alone: the types are those of the main entry, and nothing else is there.
import { createSigner, signRequest, type Credentials, type Signed, type Signer } from "autoscale-kit/sign";
import type { Signed as Main } from "autoscale-kit";
// @ts-expect-error it knows no operation
import { validate } from "autoscale-kit/sign";

const credentials: Credentials = { accessKeyId: "id", secretKey: "key" };
const signer: Signer = createSigner("tencent-tc3", credentials, { region: "ap-guangzhou" });
export const signed: Signed = signer.sign({ url: "https://h.example/" });
export const same: Main = signRequest("alibaba-rpc-v1", { url: "https://h.example/" }, { credentials });
// @ts-expect-error there is no such scheme
createSigner("alibaba-rpc", credentials);
