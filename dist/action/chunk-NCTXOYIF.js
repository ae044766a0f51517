import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/model/delivery.ts
function isQuiet(finding) {
  return finding.severity === "low" || finding.confidence === "low";
}

// src/model/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low"];
var CONFIDENCES = ["high", "medium", "low"];
var PRACTICES = [
  "secrets",
  "private-networking",
  "firewall",
  "tls",
  "multi-region",
  "database",
  "configuration"
];
function compareSeverity(a, b) {
  return SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a);
}

export {
  isQuiet,
  SEVERITIES,
  CONFIDENCES,
  PRACTICES,
  compareSeverity
};
