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
  liveRules: () => liveRules
});
var import_verify = whole(require("./verify.js"));
var import_policy = whole(require("./policy.js"));
var import_observed = whole(require("./observed.js"));
var import_redact = whole(require("./redact.js"));
// src/rulekit/each-observed.ts
function eachObservedHost(check) {
  return function* (project) {
    const { observed } = project;
    if (!observed) return;
    for (const host of observed.hosts) yield* check(host, project, (0, import_observed.appNamed)(project, host.app), observed);
  };
}
function eachObservedApp(check) {
  return function* (project) {
    const { observed } = project;
    if (!observed) return;
    for (const observedApp of observed.apps) {
      const app = (0, import_observed.appNamed)(project, observedApp.name);
      if (app) yield* check(observedApp, app, project, observed);
    }
  };
}
function eachLeak(messages, severities, remedies) {
  return eachObservedHost(function* (host, _project, app) {
    for (const leak of leaksOf(host)) {
      const { path, kind } = leak;
      const exposure = messages.get(kind);
      if (exposure === void 0) continue;
      const severity = severities?.get(kind);
      const remedy = remedies?.get(kind);
      yield {
        message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} ${showing(leak)}. ${exposure}.`,
        at: placeOf(app),
        subject: subjectOf((0, import_observed.labelOf)(host), path),
        ...severity && { severity },
        ...remedy !== void 0 && { remedy }
      };
    }
  });
}
function showing({ path, kind, label }) {
  if (kind === "debug-page") return `serves a debug page publicly at ${(0, import_observed.code)(path)}`;
  if (kind === "script-secret") return `sends a ${label ?? "secret"} to every visitor in ${(0, import_observed.code)(path)}`;
  return `serves ${(0, import_observed.code)(path)} publicly`;
}
function leaksOf({ addresses }) {
  const leaks = addresses.flatMap(({ https, http }) => [...https?.leaks ?? [], ...http?.leaks ?? []]);
  return [...new Map(leaks.map((leak) => [leak.path, leak])).values()];
}
function placeOf(app) {
  return app ? app.name?.at ?? (0, import_redact.fileStart)(app.path) : (0, import_redact.fileStart)("");
}
function subjectOf(about, thing) {
  return `${about}: ${thing}`;
}
// src/rules/configuration/declared-service-not-running.ts
var declared_service_not_running_default = {
  id: "declared-service-not-running",
  practice: "configuration",
  evidence: "inside",
  title: "Declared port is not published by any Machine",
  severity: "low",
  confidence: "high",
  remedy: "Deploy the config, or remove the service from it.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/app-services/"],
  check: eachObservedApp(function* (observedApp, app) {
    if ((observedApp.machines ?? []).length === 0) return;
    for (const port of (0, import_policy.missingPorts)(app, (0, import_policy.runningServices)(observedApp))) {
      yield {
        message: `No Machine of ${(0, import_policy.appName)(app)} publishes ${(0, import_policy.nameOfPort)(port)}, which the config declares. The running services differ from the reviewed config.`,
        at: port.at,
        subject: subjectOf(observedApp.name, `lacks ${(0, import_policy.nameOfPort)(port)}`),
        remedy: `Deploy ${(0, import_observed.code)(app.path)}, or remove the service from it.`
      };
    }
  })
};
// src/rules/database/data-port-answers.ts
var data_port_answers_default = {
  id: "data-port-answers",
  practice: "database",
  evidence: "outside",
  title: "Database answers on a public port",
  severity: "high",
  confidence: "high",
  remedy: "Find public addresses with `fly ips list`, and release each with `fly ips release ADDRESS`. Remove the service if no app connects over `.flycast`, because `.internal` works without it.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/postgres/connecting/"],
  cwe: [284, 923],
  check: eachObservedHost(function* (host, project, app) {
    for (const port of (0, import_policy.openPorts)(host, project)) {
      const database = (0, import_observed.databaseOfPort)(port);
      if (!database) continue;
      const whose = app ? ` of ${(0, import_policy.appName)(app)}` : "";
      yield {
        message: `${database.name}${whose} is publicly reachable on port ${port} of ${(0, import_observed.code)((0, import_observed.labelOf)(host))}${consequenceOf(host, port)}.`,
        at: placeOf(app),
        subject: subjectOf((0, import_observed.labelOf)(host), `port ${port}`),
        remedy: remedyFor(port, app)
      };
    }
  })
};
function remedyFor(port, app) {
  if (!app) return `Close port ${port} to the internet, and connect over a private network.`;
  const name = (0, import_observed.known)(app.name) ?? "APP";
  return `${(0, import_policy.releaseRemedy)((0, import_policy.appFlag)(app))} If no app connects to ${(0, import_observed.code)(`${name}.flycast`)}, remove the service from ${(0, import_observed.code)(app.path)} and deploy, because ${(0, import_observed.code)(`${name}.internal`)} works without it.`;
}
function consequenceOf({ addresses }, port) {
  const logins = addresses.flatMap(({ ports }) => ports.flatMap((each) => each.port === port ? each.login ?? [] : []));
  if (logins.includes("none")) return " without a password. Anyone can read and change its data";
  if (logins.includes("required")) return ". It requires a password, which is open to brute force";
  return ". Anyone can try to log in";
}
// src/rules/database/database-with-public-address.ts
var database_with_public_address_default = {
  id: "database-with-public-address",
  practice: "database",
  evidence: "inside",
  title: "Database has a public IP address",
  severity: "high",
  confidence: "high",
  remedy: "Run `fly ips list`, and release the address with `fly ips release ADDRESS`. Other apps in the organization connect over `.internal` or `.flycast`.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/postgres/connecting/"],
  cwe: [284, 923],
  check: eachObservedApp(function* (observedApp, app) {
    const address = (0, import_policy.publicAddress)(observedApp);
    if (!address || app.reach.state === "private") return;
    const port = (0, import_policy.runningServices)(observedApp).find(
      ({ start, end, internalPort }) => (0, import_observed.databaseOfPort)(internalPort ?? (start === end ? start : void 0))
    );
    const behind = app.services.map((service) => (0, import_policy.databaseBehind)(service, app)).find(Boolean);
    const database = behind?.database ?? (0, import_observed.databaseOfPort)(port?.internalPort ?? port?.start) ?? (0, import_observed.databaseOfImage)((0, import_policy.imageOf)(app) ?? "");
    if (!database) return;
    const isServed = port !== void 0 || behind !== void 0 && observedApp.machines === void 0;
    const reach = isServed ? "Anyone on the internet can try to log in" : "The next deployed service exposes it to the internet";
    yield {
      message: `${database.name} of ${(0, import_policy.appName)(app)} has the public address ${(0, import_observed.code)(address)}. ${reach}.`,
      at: placeOf(app),
      subject: subjectOf(observedApp.name, "public address of a database"),
      ...isServed ? {} : { severity: "low" },
      remedy: `Run \`fly ips release ${address}${(0, import_policy.appFlag)(app)}\`. Other apps in the organization connect to ${(0, import_observed.code)(`${observedApp.name}.internal`)}.`
    };
  })
};
// src/rules/firewall/admin-port-answers.ts
var ATTACKER = {
  none: "Anyone",
  optional: "Unless it requires a login, anyone",
  own: "An attacker who gets past its login"
};
var admin_port_answers_default = {
  id: "admin-port-answers",
  practice: "firewall",
  evidence: "outside",
  title: "Admin tool answers on a public port",
  severity: "high",
  confidence: "high",
  remedy: "Remove the service and deploy. Use `fly proxy` to reach the port from your machine.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/flyctl/proxy/"],
  cwe: [284, 306],
  check: eachObservedHost(function* (host, project, app) {
    for (const port of (0, import_policy.openPorts)(host, project)) {
      const tool = (0, import_observed.toolOfPort)(port);
      if (!tool) continue;
      const whose = app ? ` of ${(0, import_policy.appName)(app)}` : "";
      yield {
        message: `${tool.name}${whose} is publicly reachable on port ${port} of ${(0, import_observed.code)((0, import_observed.labelOf)(host))}. ${ATTACKER[tool.login]} can ${tool.gives}.`,
        at: placeOf(app),
        subject: subjectOf((0, import_observed.labelOf)(host), `port ${port}`),
        remedy: remedyFor2(port, app)
      };
    }
  })
};
function remedyFor2(port, app) {
  if (!app) return `Close port ${port} to the internet, and reach the tool through a VPN or an SSH tunnel.`;
  const service = app.services.find(({ ports }) => ports.some((own) => (0, import_policy.covers)(own, port)));
  const inside = (0, import_observed.known)(service?.internalPort) ?? port;
  return `Remove the service and deploy. Run \`fly proxy ${inside}${(0, import_policy.appFlag)(app)}\` to reach the port from your machine.`;
}
// src/rules/firewall/exposed-debug-page.ts
var exposed_debug_page_default = {
  id: "exposed-debug-page",
  practice: "firewall",
  evidence: "outside",
  title: "Debug page is publicly reachable",
  severity: "high",
  confidence: "high",
  remedy: "Turn debug mode off in production: `DEBUG=False`, `APP_DEBUG=false` or `RAILS_ENV=production`. Serve profiling pages on a port without a service, and reach them with `fly proxy`.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/flyctl/proxy/"],
  cwe: [489, 215],
  check: eachLeak(
    /* @__PURE__ */ new Map([
      ["debug-page", "It exposes settings and source code, and some debug pages let visitors run code in the app"]
    ])
  )
};
// src/rules/firewall/exposed-metrics.ts
var exposed_metrics_default = {
  id: "exposed-metrics",
  practice: "firewall",
  evidence: "outside",
  title: "Metrics endpoint is publicly readable",
  severity: "medium",
  confidence: "high",
  remedy: "Serve the metrics on a separate port that no service publishes, and set that port in `[[metrics]]`. Fly.io scrapes it over the private network.",
  references: ["https://fly.io/docs/monitoring/metrics/"],
  cwe: [200],
  check: eachLeak(/* @__PURE__ */ new Map([["metrics", "It reveals traffic, routes and versions of the app"]]))
};
// src/rules/firewall/private-app-answers.ts
var private_app_answers_default = {
  id: "private-app-answers",
  practice: "firewall",
  evidence: "outside",
  title: "Private app answers requests from the internet",
  severity: "high",
  confidence: "high",
  remedy: "Release its public addresses (`fly ips list`, `fly ips release ADDRESS`). For Flycast, allocate a private one with `fly ips allocate-v6 --private`.",
  references: ["https://fly.io/docs/networking/flycast/", "https://fly.io/docs/networking/app-services/"],
  cwe: [923, 284],
  check: eachObservedHost(function* (host, project, app) {
    if ((0, import_policy.isForEveryone)(host, project)) return;
    const faulty = (0, import_policy.faultsOf)(host, ({ https, http }) => {
      if (https?.response) return `over HTTPS (status ${https.response.status})`;
      if (http?.response) return `over plain HTTP (status ${http.response.status})`;
      return void 0;
    });
    const [first] = faulty;
    const [port] = (0, import_policy.otherOpenPorts)(host, project);
    if (!first && port === void 0) return;
    const where = first ? `${first.fault}${(0, import_policy.familiesOf)(host, faulty)}` : `on port ${port}`;
    const name = app ? (0, import_policy.appName)(app) : (0, import_observed.code)(host.app ?? "");
    const flag = app ? (0, import_policy.appFlag)(app) : (0, import_policy.nameFlag)(host.app);
    yield {
      message: `${name} must be private, but ${(0, import_observed.code)((0, import_observed.labelOf)(host))} answers ${where}. Anyone on the internet can reach it.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "answer"),
      related: app?.reach.evidence.slice(0, 1) ?? [],
      remedy: `Run \`fly ips list${flag}\`, and release each public address with \`fly ips release ADDRESS${flag}\`.`
    };
  })
};
// src/rules/firewall/private-app-with-public-address.ts
var private_app_with_public_address_default = {
  id: "private-app-with-public-address",
  practice: "firewall",
  evidence: "inside",
  title: "Private app has a public IP address",
  severity: "high",
  confidence: "high",
  remedy: "Run `fly ips list`, and release each public address with `fly ips release ADDRESS`.",
  references: [
    "https://fly.io/docs/networking/flycast/",
    "https://fly.io/docs/blueprints/private-applications-flycast/"
  ],
  cwe: [923, 284],
  check: eachObservedApp(function* (observedApp, app) {
    if (app.reach.state !== "private") return;
    const [first, ...others] = (observedApp.addresses ?? []).filter(({ kind }) => kind === "public");
    if (!first) return;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    yield {
      message: `${(0, import_policy.appName)(app)} must be private, but it has the public address ${(0, import_observed.code)(first.address)}${more}. Its services are exposed to the internet.`,
      at: placeOf(app),
      subject: subjectOf(observedApp.name, "public address"),
      related: app.reach.evidence.slice(0, 1),
      remedy: `Run \`fly ips release ${[first, ...others].map(({ address }) => address).join(" ")}${(0, import_policy.appFlag)(app)}\`.`
    };
  })
};
// src/rules/firewall/served-config-file.ts
var served_config_file_default = {
  id: "served-config-file",
  practice: "firewall",
  evidence: "outside",
  title: "Website serves its fly.toml or Dockerfile",
  severity: "medium",
  confidence: "high",
  remedy: "Remove the file from the folder that the web server publishes, and add it to `.dockerignore`.",
  references: [
    "https://fly.io/docs/blueprints/working-with-docker/",
    "https://fly.io/docs/reference/configuration/#the-statics-sections"
  ],
  cwe: [538],
  check: eachLeak(
    /* @__PURE__ */ new Map([
      ["fly-config", "It reveals the app's ports, regions, volumes and environment variables"],
      ["dockerfile", "It reveals the base image, packages and paths that an attacker can target"]
    ])
  )
};
// src/rules/firewall/undeclared-port-answers.ts
var undeclared_port_answers_default = {
  id: "undeclared-port-answers",
  practice: "firewall",
  evidence: "outside",
  title: "Public port is not declared in the config",
  severity: "medium",
  confidence: "high",
  remedy: "Run `fly services list` to see what is deployed. Deploy the reviewed config, or declare the port in it.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/app-services/"],
  cwe: [923],
  check: eachObservedHost(function* (host, project, app) {
    if (!app) return;
    for (const port of (0, import_policy.otherOpenPorts)(host, project)) {
      if ((0, import_policy.declaresPort)(project, host.app, port)) continue;
      yield {
        message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} answers on port ${port}, which ${(0, import_observed.code)(app.path)} does not declare. The running services differ from the reviewed config.`,
        at: placeOf(app),
        subject: subjectOf((0, import_observed.labelOf)(host), `port ${port}`),
        remedy: `Run \`fly services list${(0, import_policy.appFlag)(app)}\` to see what is deployed. Deploy ${(0, import_observed.code)(app.path)}, or declare port ${port} in it.`
      };
    }
  })
};
// src/rules/firewall/undeclared-running-service.ts
var undeclared_running_service_default = {
  id: "undeclared-running-service",
  practice: "firewall",
  evidence: "inside",
  title: "Machine publishes a port missing from the config",
  severity: "high",
  confidence: "high",
  remedy: "Deploy the reviewed config to remove the service, or declare the service in the config.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/app-services/"],
  cwe: [923],
  check: eachObservedApp(function* (observedApp, app, project) {
    const isPublic = (0, import_policy.publicAddress)(observedApp) !== void 0;
    for (const service of (0, import_policy.runningServices)(observedApp)) {
      if ((0, import_policy.declaresService)(project, observedApp.name, service) !== false) continue;
      const consequence = isPublic ? "The port is publicly reachable and was not reviewed" : "The first public address exposes it to the internet";
      yield {
        message: `Machines of ${(0, import_policy.appName)(app)} publish ${(0, import_policy.nameOfRunning)(service)}, which ${(0, import_observed.code)(app.path)} does not declare. ${consequence}.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `runs ${(0, import_policy.nameOfRunning)(service)}`),
        severity: isPublic ? "high" : "medium",
        remedy: `Deploy ${(0, import_observed.code)(app.path)} to remove the service, or declare ${(0, import_policy.nameOfRunning)(service)} in it.`
      };
    }
  })
};
// src/rules/multi-region/running-outside-policy.ts
var running_outside_policy_default = {
  id: "running-outside-policy",
  practice: "multi-region",
  evidence: "inside",
  title: "Machine or volume runs in a disallowed region",
  severity: "high",
  confidence: "high",
  remedy: "Fork each volume and clone each Machine into an allowed region. Then destroy the old ones.",
  references: ["https://fly.io/docs/reference/regions/", "https://fly.io/docs/volumes/overview/"],
  check: eachObservedApp(function* (observedApp, app, { policy }) {
    const allowed = policy.allowedRegions ?? [];
    if (allowed.length === 0) return;
    const found = regionsHeld(observedApp);
    for (const [region, { machines, volumes }] of found) {
      if (allowed.includes(region)) continue;
      const counts = [...countOf(machines, "Machine"), ...countOf(volumes, "volume")].join(" and ");
      yield {
        message: `${(0, import_policy.appName)(app)} has ${counts} in ${(0, import_observed.code)(region)} (${(0, import_policy.regionOf)(region)?.place ?? "retired region"}). The policy allows only ${allowed.map(import_observed.code).join(", ")}, so data is ${volumes > 0 ? "stored" : "processed"} outside these regions.`,
        at: app.primaryRegion?.at ?? placeOf(app),
        subject: subjectOf(observedApp.name, `region ${region}`),
        severity: volumes > 0 ? "high" : "medium",
        remedy: remedyFor3(` --region ${allowed[0]}${(0, import_policy.appFlag)(app)}`, volumes > 0)
      };
    }
  })
};
function remedyFor3(flags, holdsVolumes) {
  const clone = `Clone each Machine with \`fly machine clone MACHINE_ID${flags}`;
  if (!holdsVolumes) return `${clone}\`. Then destroy the old ones.`;
  return `Fork each volume with \`fly volumes fork VOLUME_ID${flags}\`. ${clone} --attach-volume NEW_VOLUME_ID\`. Then destroy the old ones.`;
}
function regionsHeld({ machines, volumes }) {
  const found = /* @__PURE__ */ new Map();
  const add = (what, { region, state }) => {
    if ((0, import_policy.isGone)(state)) return;
    const counts = found.get(region) ?? { machines: 0, volumes: 0 };
    counts[what]++;
    found.set(region, counts);
  };
  for (const machine of machines ?? []) add("machines", machine);
  for (const volume of volumes ?? []) add("volumes", volume);
  return found;
}
function countOf(number, noun) {
  return number === 0 ? [] : [(0, import_redact.count)(number, noun)];
}
// src/analysis/observed/volumes.ts
function lastingVolumes({ volumes }, { mounts }) {
  const disposable = new Set(mounts.map(({ source }) => (0, import_observed.known)(source)).filter(import_policy.isDisposableName));
  const lasts = ({ name, state }) => !(0, import_policy.isGone)(state) && !disposable.has(name) && !(0, import_policy.isDisposableName)(name);
  return (volumes ?? []).filter(lasts);
}
function nameOfVolume({ name, id, region }) {
  return `${(0, import_observed.code)(name === "" ? id : name)} in ${(0, import_observed.code)(region)}`;
}
// src/rules/multi-region/unencrypted-volume.ts
var unencrypted_volume_default = {
  id: "unencrypted-volume",
  practice: "multi-region",
  evidence: "inside",
  title: "Volume is not encrypted",
  severity: "high",
  confidence: "high",
  remedy: "Create an encrypted volume with `fly volumes create`, copy the data, and destroy this one. Encryption cannot be enabled later.",
  references: ["https://fly.io/docs/volumes/overview/"],
  cwe: [311],
  check: eachObservedApp(function* (observedApp, app) {
    for (const volume of lastingVolumes(observedApp, app)) {
      if (volume.encrypted) continue;
      yield {
        message: `The volume ${nameOfVolume(volume)} of ${(0, import_policy.appName)(app)} is not encrypted. Anyone with access to the disk can read its data.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `volume ${volume.id}`),
        ...remedyFor4(volume, (0, import_policy.appFlag)(app))
      };
    }
  })
};
function remedyFor4({ id, name, region }, app) {
  if (!/^\w{1,60}$/.test(name)) return {};
  return {
    remedy: `Run \`fly volumes create ${name} --region ${region}${app}\`, and copy the data to it. Then run \`fly volumes destroy ${id}${app}\`. Encryption cannot be enabled later.`
  };
}
// src/rules/multi-region/unsaved-volume.ts
var unsaved_volume_default = {
  id: "unsaved-volume",
  practice: "multi-region",
  evidence: "inside",
  title: "Volume has no scheduled snapshots",
  severity: "medium",
  confidence: "high",
  remedy: "Enable snapshots with `fly volumes update VOLUME_ID --scheduled-snapshots=true`.",
  references: ["https://fly.io/docs/volumes/snapshots/", "https://fly.io/docs/volumes/overview/"],
  check: eachObservedApp(function* (observedApp, app) {
    for (const volume of lastingVolumes(observedApp, app)) {
      if (volume.backups) continue;
      yield {
        message: `The volume ${nameOfVolume(volume)} of ${(0, import_policy.appName)(app)} has no scheduled snapshots. If its disk fails, the data is lost.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `volume ${volume.id}`),
        remedy: `Run \`fly volumes update ${volume.id} --scheduled-snapshots=true${(0, import_policy.appFlag)(app)}\`.`
      };
    }
  })
};
// src/rules/secrets/overridden-env-value.ts
var overridden_env_value_default = {
  id: "overridden-env-value",
  practice: "secrets",
  evidence: "inside",
  title: "Value in `[env]` is overridden by a secret",
  severity: "medium",
  confidence: "high",
  remedy: "Remove the line from `[env]`. If its value is the right one, run `fly secrets unset NAME` instead.",
  references: [
    "https://fly.io/docs/reference/configuration/#the-env-variables-section",
    "https://fly.io/docs/apps/secrets/"
  ],
  check: eachObservedApp(function* ({ name, secrets }, app) {
    const names = new Set(secrets ?? []);
    for (const setting of app.settings) {
      if (setting.origin !== "fly-env" || setting.at.path !== app.path || !names.has(setting.name)) continue;
      yield {
        message: `${(0, import_policy.appName)(app)} has a secret ${(0, import_observed.code)(setting.name)} that overrides this value. The line has no effect, and may expose an old credential.`,
        at: setting.at,
        subject: subjectOf(name, `env.${setting.name}`),
        remedy: `Remove the line. If its value is the right one, run \`fly secrets unset ${setting.name}${(0, import_policy.appFlag)(app)}\` instead.`
      };
    }
  })
};
// src/rules/secrets/served-secret-file.ts
var served_secret_file_default = {
  id: "served-secret-file",
  practice: "secrets",
  evidence: "outside",
  title: "Website exposes a file with secrets",
  severity: "critical",
  confidence: "high",
  remedy: "Add the file to `.dockerignore`, deploy, and check that its URL answers 404. Then rotate every secret in it: `fly secrets set NAME=\u2026`.",
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/blueprints/working-with-docker/"],
  cwe: [538, 200],
  check: eachLeak(
    /* @__PURE__ */ new Map([
      ["env-file", "Anyone can read its passwords and keys"],
      ["git-folder", "Anyone can download the whole repository with its history"],
      ["script-secret", "Anyone can read and use it"]
    ]),
    /* @__PURE__ */ new Map([["git-folder", "high"]]),
    /* @__PURE__ */ new Map([
      [
        "script-secret",
        "Revoke the key with its provider. Move the call that needs it to the server, and set a new key with `fly secrets set NAME=\u2026`."
      ]
    ])
  )
};
// src/rules/tls/expiring-certificate.ts
var LAST = 3;
var PHRASES = { 0: "in less than a day", 1: "in 1 day" };
var expiring_certificate_default = {
  id: "expiring-certificate",
  practice: "tls",
  evidence: "outside",
  title: "Certificate expires soon and was not renewed",
  severity: "high",
  confidence: "high",
  remedy: "Run `fly certs check HOST` and correct the DNS records that it lists. Fly.io then renews the certificate.",
  references: ["https://fly.io/docs/networking/custom-domain/", "https://fly.io/docs/networking/tls/"],
  cwe: [298],
  check: eachObservedHost(function* (host, _project, app, observed) {
    const faulty = (0, import_policy.faultsOf)(host, ({ https }) => {
      const certificate = https?.certificate;
      if (!certificate || certificate.faults.length > 0) return void 0;
      const days2 = (0, import_policy.daysUntil)(certificate.validTo, observed);
      return days2 < (0, import_policy.overdueFor)(certificate) ? { days: days2, validTo: certificate.validTo } : void 0;
    });
    const [first] = faulty.toSorted((a, b) => a.fault.days - b.fault.days);
    if (!first) return;
    const { days, validTo } = first.fault;
    yield {
      message: `The certificate that ${(0, import_observed.code)((0, import_observed.labelOf)(host))} serves${(0, import_policy.familiesOf)(host, faulty)} expires ${PHRASES[days] ?? `in ${days} days`}, on ${validTo.slice(0, 10)}. Its renewal is overdue. Browsers reject the site once it has expired.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "end of the certificate"),
      severity: days < LAST ? "high" : "medium",
      remedy: remedyFor5(host.host, app)
    };
  })
};
function remedyFor5(host, app) {
  if (!(0, import_policy.isCustomDomain)(host)) return `Renew the certificate for \`${host}\` on the server that terminates TLS.`;
  return `Run \`${(0, import_policy.certsCommand)("check", host, app)}\` and correct the DNS records that it lists. If Fly.io did not issue the certificate, renew it with its issuer.`;
}
// src/facts/cookies.ts
var PERSONAL = /sess|^sid$|(?:^|[._-])sid(?:$|[._-])|auth(?!or)|token|jwt|login|remember|csrf|xsrf|identity/i;
function isPersonalCookie(name) {
  return PERSONAL.test(name);
}
// src/rules/tls/insecure-cookie.ts
var insecure_cookie_default = {
  id: "insecure-cookie",
  practice: "tls",
  evidence: "outside",
  title: "Session cookie is set without `Secure`",
  severity: "medium",
  confidence: "high",
  remedy: "Set the cookie with `Secure`, `HttpOnly` and `SameSite=Lax`. Let the framework trust `X-Forwarded-Proto`, because Fly Proxy terminates TLS.",
  references: [
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie",
    "https://fly.io/docs/networking/request-headers/"
  ],
  cwe: [614],
  check: eachObservedHost(function* (host, project, app) {
    if (!(0, import_policy.isForEveryone)(host, project)) return;
    const names = new Set(((0, import_policy.httpsAnswer)(host)?.cookies ?? []).flatMap(({ name, secure }) => secure ? [] : [name]));
    const [first, ...others] = [...names].filter(isPersonalCookie);
    if (first === void 0) return;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    const isSafeNow = (0, import_policy.isPreloaded)(host.host);
    const consequence = isSafeNow ? "Under a custom domain, browsers would also send it over plain HTTP" : "Browsers also send it over plain HTTP, where an attacker on the network path can intercept it";
    yield {
      message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} sets the cookie ${(0, import_observed.code)(first)}${more} without \`Secure\`. ${consequence}.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "cookies without Secure"),
      ...isSafeNow && { severity: "low" }
    };
  })
};
// src/rules/tls/insecure-redirect.ts
var INTERCEPTED = "An attacker on the network path can intercept the traffic";
var insecure_redirect_default = {
  id: "insecure-redirect",
  practice: "tls",
  evidence: "outside",
  title: "Redirect does not lead to HTTPS",
  severity: "high",
  confidence: "high",
  remedy: "Set `force_https = true`, so that Fly Proxy redirects `http://HOST/` to `https://HOST/`. Behind Cloudflare, set the TLS mode to Full (strict).",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/reference/configuration/"],
  cwe: [319],
  check: eachObservedHost(function* (host, project, app, { hosts }) {
    if (!(0, import_policy.isForEveryone)(host, project)) return;
    const faulty = (0, import_policy.faultsOf)(host, (address) => redirectFault(address, hosts));
    const [first] = faulty;
    if (!first) return;
    yield {
      message: `Redirects of ${(0, import_observed.code)((0, import_observed.labelOf)(host))}${(0, import_policy.familiesOf)(host, faulty)} ${first.fault.message}.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "redirect"),
      ...first.fault.severity && { severity: first.fault.severity },
      remedy: `Redirect \`http://${host.host}/\` to \`https://${(0, import_observed.labelOf)(host)}/\`: set \`force_https = true\` for the app. Behind Cloudflare, set the TLS mode to Full (strict).`
    };
  })
};
function redirectFault({ https, http }, hosts) {
  const overHttps = https?.response?.redirect;
  if (overHttps?.end === "plain") return { message: `lead from HTTPS back to plain HTTP. ${INTERCEPTED}` };
  if (overHttps?.end === "other-host" && !overHttps.secure)
    return {
      message: `lead from HTTPS to ${(0, import_observed.code)(overHttps.host ?? "")} over plain HTTP. ${INTERCEPTED}`
    };
  if (overHttps?.end === "too-many")
    return { message: "exceed five in a row. Browsers may stop before they reach the site over HTTPS" };
  if (overHttps?.end === "loop") return { message: "form a loop. The site is unreachable over HTTPS" };
  const redirect = http?.response?.redirect;
  return redirect && plaintextFault(redirect, hosts);
}
function plaintextFault({ end, host, secure }, hosts) {
  switch (end) {
    case "plain":
      return { message: `stay on plain HTTP. ${INTERCEPTED}` };
    case "loop":
      return { message: "form a loop. Visitors who start with plain HTTP never reach HTTPS" };
    case "too-many":
      return { message: "exceed five in a row. They were not followed further, and no redirect to HTTPS was found" };
    case "broken":
      return { message: "have no valid target. Visitors who start with plain HTTP never reach HTTPS" };
    case "other-host":
      if (secure || redirectsToHttps(hosts.find((other) => other.host === host))) return void 0;
      return {
        message: `lead to ${(0, import_observed.code)(host ?? "")} over plain HTTP, and no redirect to HTTPS was found there. An attacker on the network path can send visitors elsewhere`,
        severity: "medium"
      };
    case "https":
    case "unseen":
      return void 0;
  }
}
function redirectsToHttps(host) {
  const ends = host?.addresses.map(({ http }) => http?.response?.redirect) ?? [];
  return ends.length > 0 && ends.every((redirect) => redirect?.secure);
}
// src/rules/tls/invalid-certificate.ts
var invalid_certificate_default = {
  id: "invalid-certificate",
  practice: "tls",
  evidence: "outside",
  title: "Invalid TLS certificate",
  severity: "high",
  confidence: "high",
  remedy: "Run `fly certs check HOST` and follow its instructions, or install a valid certificate with its full chain where TLS is terminated.",
  references: ["https://fly.io/docs/networking/custom-domain/", "https://fly.io/docs/networking/tls/"],
  cwe: [295, 298],
  check: eachObservedHost(function* (host, _project, app) {
    const faulty = (0, import_policy.faultsOf)(host, ({ https }) => {
      const certificate2 = https?.certificate;
      const fault2 = certificate2?.faults[0];
      return certificate2 && fault2 ? { certificate: certificate2, fault: fault2 } : void 0;
    });
    const [first] = faulty;
    if (!first) return;
    const { certificate, fault } = first.fault;
    yield {
      message: `The certificate of ${(0, import_observed.code)((0, import_observed.labelOf)(host))} ${MESSAGES[fault](certificate)}${(0, import_policy.familiesOf)(host, faulty)}. Browsers reject the site, and clients that ignore the warning can be intercepted.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "certificate"),
      remedy: remedyFor6(fault, host, app)
    };
  })
};
var MESSAGES = {
  expired: ({ validTo }) => `expired on ${validTo.slice(0, 10)}`,
  "not-yet-valid": ({ validFrom }) => `is not valid before ${validFrom.slice(0, 10)}`,
  "wrong-name": (certificate) => `is issued for ${(0, import_policy.nameOfCertificate)(certificate)}`,
  "no-names": () => "has no subject alternative name, only a common name, which browsers ignore",
  "wrong-purpose": () => "is not issued for server authentication",
  "weak-signature": () => "is signed with SHA-1 or MD5",
  "weak-key": () => "has an RSA key below 2048 bits",
  "self-signed": () => "is self-signed",
  "expired-intermediate": () => "has an intermediate certificate that is expired or not yet valid",
  "incomplete-chain": () => "has an issuer that browsers do not trust, and is sent without an intermediate certificate",
  untrusted: () => "has an issuer that browsers do not trust"
};
var CHAIN = /* @__PURE__ */ new Set(["expired-intermediate", "incomplete-chain"]);
function remedyFor6(fault, { host, port }, app) {
  const entries = app?.services.flatMap(({ ports }) => ports).filter((each) => (0, import_policy.covers)(each, port)) ?? [];
  const isFly = entries.length > 0 ? entries.some(import_policy.isEncrypted) : host.endsWith(".fly.dev");
  if (isFly && (0, import_policy.isCustomDomain)(host))
    return `Run \`${(0, import_policy.certsCommand)("check", host, app)}\` and follow its instructions. If the certificate is missing, run \`${(0, import_policy.certsCommand)("add", host, app)}\`.`;
  if (CHAIN.has(fault))
    return `Configure the server that terminates TLS for \`${host}\` to send the full chain: its certificate and the current intermediate certificates.`;
  const known2 = app || !(0, import_policy.isCustomDomain)(host) ? "" : ` If that is Fly.io, run \`${(0, import_policy.certsCommand)("check", host, app)}\`.`;
  return `Install a certificate for \`${host}\` from a public certificate authority on the server that terminates TLS.${known2}`;
}
// src/rules/tls/missing-hsts-header.ts
var LONG_ENOUGH = 15552e3;
var missing_hsts_header_default = {
  id: "missing-hsts-header",
  practice: "tls",
  evidence: "outside",
  title: "Website sends no HSTS header",
  severity: "low",
  confidence: "high",
  remedy: 'Send `Strict-Transport-Security: max-age=31536000` from the app. Or add `Strict-Transport-Security = "max-age=31536000"` to `[http_service.http_options.response.headers]` in `fly.toml`.',
  references: [
    "https://fly.io/docs/reference/configuration/#services-http_options",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security"
  ],
  cwe: [319, 523],
  check: eachObservedHost(function* (host, project, app) {
    if (!(0, import_policy.isForEveryone)(host, project) || (0, import_policy.isPreloaded)(host.host) || !(0, import_policy.keepsHsts)(host.host)) return;
    const answer = (0, import_policy.httpsAnswer)(host);
    if (!answer || answer.status >= 400 || (answer.hstsSeconds ?? 0) >= LONG_ENOUGH) return;
    const what = answer.hstsSeconds === void 0 ? "sends no `Strict-Transport-Security` header" : "sends `Strict-Transport-Security` for less than 180 days";
    yield {
      message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} ${what}. An attacker on the network path can intercept a visit over HTTP before the redirect.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "Strict-Transport-Security")
    };
  })
};
// src/rules/tls/old-tls-offered.ts
var NAMES = /* @__PURE__ */ new Map([
  ["TLSv1", "TLS 1.0"],
  ["TLSv1.1", "TLS 1.1"]
]);
var old_tls_offered_default = {
  id: "old-tls-offered",
  practice: "tls",
  evidence: "outside",
  title: "Server accepts TLS 1.0 or TLS 1.1",
  severity: "high",
  confidence: "high",
  remedy: 'Configure the server that terminates TLS to accept only TLS 1.2 and 1.3. Fly Proxy does this on ports with `handlers = ["tls", "http"]`.',
  references: ["https://fly.io/docs/networking/tls/", "https://fly.io/docs/networking/services/"],
  cwe: [326, 327],
  check: eachObservedHost(function* (host, _project, app) {
    const faulty = (0, import_policy.faultsOf)(host, ({ https }) => {
      const offered = import_observed.TLS_VERSIONS.filter((version) => https?.versions[version] === "offered");
      const old2 = offered.filter((version) => NAMES.has(version));
      return old2.length > 0 ? { old: old2, only: old2.length === offered.length } : void 0;
    });
    const [first] = faulty;
    if (!first) return;
    const { old, only } = first.fault;
    const names = (only ? old.slice(-1) : old).map((version) => NAMES.get(version)).join(" and ");
    yield {
      message: only ? `${(0, import_observed.code)((0, import_observed.labelOf)(host))} supports no TLS version newer than ${names}${(0, import_policy.familiesOf)(host, faulty)}. Browsers reject it, and an attacker on the network path can break the encryption.` : `${(0, import_observed.code)((0, import_observed.labelOf)(host))} accepts ${names}${(0, import_policy.familiesOf)(host, faulty)}. An attacker on the network path can downgrade connections. Fly Proxy accepts neither, so another server terminates TLS.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "TLS versions"),
      severity: only ? "high" : "medium"
    };
  })
};
// src/rules/tls/stuck-certificate-renewal.ts
var stuck_certificate_renewal_default = {
  id: "stuck-certificate-renewal",
  practice: "tls",
  evidence: "inside",
  title: "Fly.io cannot renew a certificate",
  severity: "high",
  confidence: "high",
  remedy: "Run `fly certs check HOST` and correct the DNS records that it lists. Fly.io then renews the certificate.",
  references: ["https://fly.io/docs/networking/custom-domain/"],
  cwe: [298],
  check: eachObservedApp(function* ({ name, certificates }, app, _project, observed) {
    for (const { hostname, issued, expires } of certificates ?? []) {
      if (!issued || expires === void 0) continue;
      if ((0, import_policy.servedCertificates)(observed, hostname).length > 0) continue;
      const days = (0, import_policy.daysUntil)(expires, observed);
      if (!(days < import_policy.STUCK_RENEWAL)) continue;
      const end = days < 0 ? `expired on ${expires.slice(0, 10)}` : `expires on ${expires.slice(0, 10)}`;
      yield {
        message: `The certificate for ${(0, import_observed.code)(hostname)} of ${(0, import_policy.appName)(app)} ${end} and was not renewed. Browsers reject the site ${days < 0 ? "now" : "after that date"}.`,
        at: placeOf(app),
        subject: subjectOf(name, `end of the certificate of ${hostname}`),
        severity: days < 0 ? "high" : "medium",
        remedy: `Run \`${(0, import_policy.certsCommand)("check", hostname, app)}\` and correct the DNS records that it lists. Fly.io then renews the certificate.`
      };
    }
  })
};
// src/rules/tls/unanswered-https.ts
var PUBLISH = 'Publish port 443 with `handlers = ["tls", "http"]`, or use `[http_service]`.';
var unanswered_https_default = {
  id: "unanswered-https",
  practice: "tls",
  evidence: "outside",
  title: "Website is served over HTTP but not HTTPS",
  severity: "high",
  confidence: "high",
  remedy: `${PUBLISH} For a custom domain, also run \`fly certs add HOST\`.`,
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/custom-domain/"],
  cwe: [319],
  check: eachObservedHost(function* (host, project, app) {
    if (!(0, import_policy.isForEveryone)(host, project)) return;
    const isIntended = host.expects !== void 0;
    const faulty = (0, import_policy.faultsOf)(host, ({ https, http }) => {
      if (!https || http?.state !== "answered" || https.state === "answered" || https.state === "silent")
        return void 0;
      if (isIntended && https.state !== "refused") return void 0;
      return { port: https.port, message: MESSAGES2[https.state] };
    });
    const [first] = faulty;
    if (!first) return;
    const { port, message } = first.fault;
    yield {
      message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} answers over plain HTTP, but ${message} on port ${port}${(0, import_policy.familiesOf)(host, faulty)}. An attacker on the network path can intercept all its traffic.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "HTTPS"),
      remedy: (0, import_policy.isCustomDomain)(host.host) ? `${PUBLISH} Then run \`${(0, import_policy.certsCommand)("add", host.host, app)}\`.` : PUBLISH
    };
  })
};
var MESSAGES2 = {
  other: "serves no TLS",
  refused: "refuses connections",
  cut: "closes connections"
};
// src/rules/tls/unissued-certificate.ts
var unissued_certificate_default = {
  id: "unissued-certificate",
  practice: "tls",
  evidence: "inside",
  title: "Custom domain has no certificate",
  severity: "medium",
  confidence: "high",
  remedy: "Run `fly certs check HOST` and create the DNS records that it lists. If the domain is unused, run `fly certs remove HOST`.",
  references: ["https://fly.io/docs/networking/custom-domain/"],
  cwe: [295],
  check: eachObservedApp(function* ({ name, certificates }, app, _project, observed) {
    for (const { hostname, issued } of certificates ?? []) {
      const isServed = (0, import_policy.servedCertificates)(observed, hostname).some(({ faults }) => faults.length === 0);
      if (issued || isServed) continue;
      yield {
        message: `Fly.io has not issued a certificate for ${(0, import_observed.code)(hostname)} of ${(0, import_policy.appName)(app)}, so HTTPS fails for this domain.`,
        at: placeOf(app),
        subject: subjectOf(name, `certificate of ${hostname}`),
        remedy: `Run \`${(0, import_policy.certsCommand)("check", hostname, app)}\` and create the DNS records that it lists. If the domain is unused, run \`${(0, import_policy.certsCommand)("remove", hostname, app)}\`.`
      };
    }
  })
};
// src/rules/tls/unredirected-http.ts
var unredirected_http_default = {
  id: "unredirected-http",
  practice: "tls",
  evidence: "outside",
  title: "Website is served over plain HTTP without a redirect",
  severity: "high",
  confidence: "high",
  remedy: "Set `force_https = true` and deploy. Fly Proxy then redirects port 80 to HTTPS.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/reference/configuration/"],
  cwe: [319],
  check: eachObservedHost(function* (host, project, app) {
    if (!(0, import_policy.isForEveryone)(host, project)) return;
    const faulty = (0, import_policy.faultsOf)(host, ({ https, http }) => {
      const response = http?.response;
      if (!response || response.redirect || https?.state !== "answered") return void 0;
      const cookies = response.cookies.some(({ name }) => isPersonalCookie(name));
      const pages = response.status < 300;
      return pages || cookies ? [pages ? "serves pages" : "", cookies ? "sets cookies" : ""] : void 0;
    });
    const [first] = faulty;
    if (!first) return;
    yield {
      message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} ${first.fault.filter(Boolean).join(" and ")} over plain HTTP${(0, import_policy.familiesOf)(host, faulty)} without a redirect to HTTPS. An attacker on the network path can read and change them.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "port 80")
    };
  })
};
// src/rules/live-rules.generated.ts
var liveRules = [
  declared_service_not_running_default,
  data_port_answers_default,
  database_with_public_address_default,
  admin_port_answers_default,
  exposed_debug_page_default,
  exposed_metrics_default,
  private_app_answers_default,
  private_app_with_public_address_default,
  served_config_file_default,
  undeclared_port_answers_default,
  undeclared_running_service_default,
  running_outside_policy_default,
  unencrypted_volume_default,
  unsaved_volume_default,
  overridden_env_value_default,
  served_secret_file_default,
  expiring_certificate_default,
  insecure_cookie_default,
  insecure_redirect_default,
  invalid_certificate_default,
  missing_hsts_header_default,
  old_tls_offered_default,
  stuck_certificate_renewal_default,
  unanswered_https_default,
  unissued_certificate_default,
  unredirected_http_default
];
module.exports = stdin_exports;
