import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  MAX_RUN_TIME,
  buildProject,
  fileField,
  loadCommits,
  loadParsers,
  readPolicy,
  run,
  takeFile
} from "./chunk-VGGPCS5Q.js";
import {
  rules
} from "./chunk-YC65RS5J.js";
import "./chunk-H3RSXX3D.js";
import {
  formatsOf
} from "./chunk-SMCQNRHF.js";
import "./chunk-NCTXOYIF.js";
import "./chunk-5GZHH3XF.js";
import "./chunk-LAVPXZCJ.js";
import "./chunk-3LYW6ECG.js";
import "./chunk-FPCQMJ3V.js";
import "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";

// src/action/verify.ts
async function verify(client, { head: commit, policyCommit }, inputs, around) {
  let blob;
  const [head] = await loadCommits(client, [commit], "all", {
    fields: fileField("policy", policyCommit, inputs.policy),
    take: (answer) => {
      blob = takeFile("policy", answer);
    }
  });
  if (!head) throw new TypeError("A commit is loaded or an error is thrown.");
  const { policy, problems, failOn } = await readPolicy(inputs.policy, blob);
  const parsers = await loadParsers(formatsOf(head.snapshot.texts.keys()));
  const seen = await around.see(buildProject(head.snapshot, policy, parsers));
  const start = performance.now();
  return run({
    head: head.snapshot,
    rules,
    seen,
    policy,
    policyProblems: problems,
    parsers,
    failOn: failOn(inputs.failOn),
    scope: "all",
    today: around.today,
    version: around.version,
    isOver: () => performance.now() - start > MAX_RUN_TIME
  });
}
export {
  verify
};
