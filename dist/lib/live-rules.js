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
      const gives = messages.get(kind);
      if (gives === void 0) continue;
      const severity = severities?.get(kind);
      const remedy = remedies?.get(kind);
      yield {
        message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} ${showing(leak)}: ${gives}.`,
        at: placeOf(app),
        subject: subjectOf((0, import_observed.labelOf)(host), path),
        ...severity && { severity },
        ...remedy !== void 0 && { remedy }
      };
    }
  });
}
function showing({ path, kind, label }) {
  if (kind === "debug-page") return `shows a debug page at ${(0, import_observed.code)(path)} to everybody`;
  if (kind === "script-secret") return `sends a ${label ?? "secret"} to every visitor in ${(0, import_observed.code)(path)}`;
  return `serves ${(0, import_observed.code)(path)} to everybody`;
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
  title: "No Machine publishes a port that the config declares",
  severity: "low",
  confidence: "high",
  remedy: "Deploy the config, or take the service out of it.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/app-services/"],
  check: eachObservedApp(function* (observedApp, app) {
    if ((observedApp.machines ?? []).length === 0) return;
    for (const port of (0, import_policy.missingPorts)(app, (0, import_policy.runningServices)(observedApp))) {
      yield {
        message: `No Machine of ${(0, import_policy.appName)(app)} publishes ${(0, import_policy.nameOfPort)(port)}, which the config declares: what runs is not what was reviewed.`,
        at: port.at,
        subject: subjectOf(observedApp.name, `lacks ${(0, import_policy.nameOfPort)(port)}`)
      };
    }
  })
};
// src/rules/database/data-port-answers.ts
var data_port_answers_default = {
  id: "data-port-answers",
  practice: "database",
  evidence: "outside",
  title: "A database answers the internet",
  severity: "high",
  confidence: "high",
  remedy: "Take the service out and deploy: the apps of the organisation reach the database at `<app>.internal` without one.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/postgres/connecting/"],
  cwe: [284, 923],
  check: eachObservedHost(function* (host, project, app) {
    for (const port of (0, import_policy.openPorts)(host, project)) {
      const database = (0, import_observed.databaseOfPort)(port);
      if (!database) continue;
      const whose = app ? ` of ${(0, import_policy.appName)(app)}` : "";
      yield {
        message: `${database.name}${whose} answers the internet on port ${port} of ${(0, import_observed.code)((0, import_observed.labelOf)(host))}${consequenceOf(host, port)}.`,
        at: placeOf(app),
        subject: subjectOf((0, import_observed.labelOf)(host), `port ${port}`)
      };
    }
  })
};
function consequenceOf({ addresses }, port) {
  const logins = addresses.flatMap(({ ports }) => ports.flatMap((each) => each.port === port ? each.login ?? [] : []));
  if (logins.includes("none")) return " without a password: anyone can read and change its data";
  if (logins.includes("required")) return " and requires a password: anyone can try to guess it";
  return ": anyone can try to log in";
}
// src/rules/database/database-with-public-address.ts
var database_with_public_address_default = {
  id: "database-with-public-address",
  practice: "database",
  evidence: "inside",
  title: "A database has a public address",
  severity: "high",
  confidence: "high",
  remedy: "Release the address: `fly ips list`, then `fly ips release ADDRESS`; the apps of the organisation use `<app>.internal` or `<app>.flycast`.",
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
    const reach = isServed ? "anyone on the internet can try to log in" : "the next service that is deployed opens it to the internet";
    yield {
      message: `${database.name} of ${(0, import_policy.appName)(app)} has the public address ${(0, import_observed.code)(address)}: ${reach}.`,
      at: placeOf(app),
      subject: subjectOf(observedApp.name, "public address of a database"),
      ...isServed ? {} : { severity: "low" },
      remedy: `Release it: \`fly ips release ${address}${(0, import_policy.appFlag)(app)}\`; the apps of the organisation use \`.internal\` or \`.flycast\`.`
    };
  })
};
// src/rules/firewall/admin-port-answers.ts
var admin_port_answers_default = {
  id: "admin-port-answers",
  practice: "firewall",
  evidence: "outside",
  title: "An administrators' tool answers the internet",
  severity: "high",
  confidence: "high",
  remedy: "Take the service out and deploy; `fly proxy PORT` brings the port to your own machine.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/flyctl/proxy/"],
  cwe: [284, 306],
  check: eachObservedHost(function* (host, project, app) {
    for (const port of (0, import_policy.openPorts)(host, project)) {
      const tool = (0, import_observed.toolOfPort)(port);
      if (!tool) continue;
      const whose = app ? ` of ${(0, import_policy.appName)(app)}` : "";
      yield {
        message: `${tool.name}${whose} answers the internet on port ${port} of ${(0, import_observed.code)((0, import_observed.labelOf)(host))}: ${tool.login === "own" ? "whoever gets past its login" : "whoever connects"} can ${tool.gives}.`,
        at: placeOf(app),
        subject: subjectOf((0, import_observed.labelOf)(host), `port ${port}`)
      };
    }
  })
};
// src/rules/firewall/exposed-debug-page.ts
var exposed_debug_page_default = {
  id: "exposed-debug-page",
  practice: "firewall",
  evidence: "outside",
  title: "A debug page is open to the internet",
  severity: "high",
  confidence: "high",
  remedy: "Switch debugging off where the app runs for others (`DEBUG=False`, `APP_DEBUG=false`, `RAILS_ENV=production`), or serve the page on a port without a service and reach it with `fly proxy`.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/flyctl/proxy/"],
  cwe: [489, 215],
  check: eachLeak(
    /* @__PURE__ */ new Map([
      [
        "debug-page",
        "it shows the inside of the running app, settings and code among it, and some of these pages run what they are given"
      ]
    ])
  )
};
// src/rules/firewall/exposed-metrics.ts
var exposed_metrics_default = {
  id: "exposed-metrics",
  practice: "firewall",
  evidence: "outside",
  title: "Metrics are open to the internet",
  severity: "medium",
  confidence: "high",
  remedy: "Serve the metrics on a port of their own without a service: `[[metrics]]` with that port is scraped over the private network.",
  references: ["https://fly.io/docs/monitoring/metrics/"],
  cwe: [200],
  check: eachLeak(/* @__PURE__ */ new Map([["metrics", "it tells how the app is used and what it is made of"]]))
};
// src/rules/firewall/private-app-answers.ts
var private_app_answers_default = {
  id: "private-app-answers",
  practice: "firewall",
  evidence: "outside",
  title: "An app that is to be private answers the internet",
  severity: "high",
  confidence: "high",
  remedy: "Release its public addresses (`fly ips list`, `fly ips release`), and give it a private one: `fly ips allocate-v6 --private`.",
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
    const flag = app ? (0, import_policy.appFlag)(app) : "";
    yield {
      message: `${name} is to be private, and ${(0, import_observed.code)((0, import_observed.labelOf)(host))} answers the internet ${where}: anybody gets to it.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "answer"),
      related: app?.reach.evidence.slice(0, 1) ?? [],
      remedy: `Release its public addresses: \`fly ips list${flag}\`, then \`fly ips release ADDRESS${flag}\`.`
    };
  })
};
// src/rules/firewall/private-app-with-public-address.ts
var private_app_with_public_address_default = {
  id: "private-app-with-public-address",
  practice: "firewall",
  evidence: "inside",
  title: "An app that is to be private has a public address",
  severity: "high",
  confidence: "high",
  remedy: "Release its public addresses: `fly ips list`, then `fly ips release ADDRESS`.",
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
      message: `${(0, import_policy.appName)(app)} is to be private, and it has the public address ${(0, import_observed.code)(first.address)}${more}: whatever it serves is open to the internet.`,
      at: placeOf(app),
      subject: subjectOf(observedApp.name, "public address"),
      related: app.reach.evidence.slice(0, 1),
      remedy: `Release it: \`fly ips release ${first.address}${(0, import_policy.appFlag)(app)}\`.`
    };
  })
};
// src/rules/firewall/served-config-file.ts
var served_config_file_default = {
  id: "served-config-file",
  practice: "firewall",
  evidence: "outside",
  title: "A website serves the files it was built from",
  severity: "medium",
  confidence: "high",
  remedy: "Take the file out of what is served, and list it in `.dockerignore`.",
  references: [
    "https://fly.io/docs/blueprints/working-with-docker/",
    "https://fly.io/docs/reference/configuration/#the-statics-sections"
  ],
  cwe: [538],
  check: eachLeak(
    /* @__PURE__ */ new Map([
      ["fly-config", "it tells the app's ports, regions, volumes and plain settings"],
      ["dockerfile", "it tells what the app is made of, and where to look for holes"]
    ])
  )
};
// src/rules/firewall/undeclared-port-answers.ts
var undeclared_port_answers_default = {
  id: "undeclared-port-answers",
  practice: "firewall",
  evidence: "outside",
  title: "A port answers that the fly config does not declare",
  severity: "medium",
  confidence: "high",
  remedy: "See what is deployed (`fly services list`), and deploy the config that you review, or declare the port in it.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/app-services/"],
  cwe: [923],
  check: eachObservedHost(function* (host, project, app) {
    if (!app) return;
    for (const port of (0, import_policy.otherOpenPorts)(host, project)) {
      if ((0, import_policy.declaresPort)(project, host.app, port)) continue;
      yield {
        message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} answers on port ${port}, which ${(0, import_observed.code)(app.path)} does not declare: what runs is not what was reviewed.`,
        at: placeOf(app),
        subject: subjectOf((0, import_observed.labelOf)(host), `port ${port}`)
      };
    }
  })
};
// src/rules/firewall/undeclared-running-service.ts
var undeclared_running_service_default = {
  id: "undeclared-running-service",
  practice: "firewall",
  evidence: "inside",
  title: "Machines publish a port that no config declares",
  severity: "high",
  confidence: "high",
  remedy: "Deploy the config that you review, which takes the service out; or declare the service in it, so that it is reviewed.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/app-services/"],
  cwe: [923],
  check: eachObservedApp(function* (observedApp, app, project) {
    const isPublic = (0, import_policy.publicAddress)(observedApp) !== void 0;
    for (const service of (0, import_policy.runningServices)(observedApp)) {
      if ((0, import_policy.declaresService)(project, observedApp.name, service) !== false) continue;
      const consequence = isPublic ? "it is open to the internet, and nobody reviewed it" : "it opens to the internet with the first public address";
      yield {
        message: `Machines of ${(0, import_policy.appName)(app)} publish ${(0, import_policy.nameOfRunning)(service)}, which ${(0, import_observed.code)(app.path)} does not declare: ${consequence}.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `runs ${(0, import_policy.nameOfRunning)(service)}`),
        severity: isPublic ? "high" : "medium"
      };
    }
  })
};
// src/rules/multi-region/running-outside-policy.ts
var running_outside_policy_default = {
  id: "running-outside-policy",
  practice: "multi-region",
  evidence: "inside",
  title: "A Machine or a volume is in a region that the policy does not allow",
  severity: "high",
  confidence: "high",
  remedy: "Move it: clone the Machine into an allowed region (`fly machine clone --region`), fork the volume there (`fly volumes fork --region`), then destroy the old one.",
  references: ["https://fly.io/docs/reference/regions/", "https://fly.io/docs/volumes/overview/"],
  check: eachObservedApp(function* (observedApp, app, { policy }) {
    const allowed = policy.allowedRegions ?? [];
    if (allowed.length === 0) return;
    const found = regionsHeld(observedApp);
    for (const [region, { machines, volumes }] of found) {
      if (allowed.includes(region)) continue;
      const counts = [...countOf(machines, "Machine"), ...countOf(volumes, "volume")].join(" and ");
      yield {
        message: `${(0, import_policy.appName)(app)} has ${counts} in ${(0, import_observed.code)(region)} (${(0, import_policy.regionOf)(region)?.place ?? "a region that is not listed any more"}): the policy allows ${allowed.map(import_observed.code).join(", ")} only, so data ${volumes > 0 ? "lies" : "is processed"} outside of them.`,
        at: app.primaryRegion?.at ?? placeOf(app),
        subject: subjectOf(observedApp.name, `region ${region}`),
        severity: volumes > 0 ? "high" : "medium"
      };
    }
  })
};
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
  title: "A volume is not encrypted",
  severity: "high",
  confidence: "high",
  remedy: "Create an encrypted volume (the default of `fly volumes create`), copy the data over, and destroy this one; encryption cannot be switched on later.",
  references: ["https://fly.io/docs/volumes/overview/"],
  cwe: [311],
  check: eachObservedApp(function* (observedApp, app) {
    for (const volume of lastingVolumes(observedApp, app)) {
      if (volume.encrypted) continue;
      yield {
        message: `The volume ${nameOfVolume(volume)} of ${(0, import_policy.appName)(app)} is not encrypted: whoever gets at the disk reads it.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `volume ${volume.id}`)
      };
    }
  })
};
// src/rules/multi-region/unsaved-volume.ts
var unsaved_volume_default = {
  id: "unsaved-volume",
  practice: "multi-region",
  evidence: "inside",
  title: "A volume has no scheduled snapshots",
  severity: "medium",
  confidence: "high",
  remedy: "Switch them on: `fly volumes update VOLUME --scheduled-snapshots=true`.",
  references: ["https://fly.io/docs/volumes/snapshots/", "https://fly.io/docs/volumes/overview/"],
  check: eachObservedApp(function* (observedApp, app) {
    for (const volume of lastingVolumes(observedApp, app)) {
      if (volume.backups) continue;
      yield {
        message: `The volume ${nameOfVolume(volume)} of ${(0, import_policy.appName)(app)} has no scheduled snapshots: what is lost with its disk is lost for good.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `volume ${volume.id}`)
      };
    }
  })
};
// src/rules/secrets/overridden-env-value.ts
var overridden_env_value_default = {
  id: "overridden-env-value",
  practice: "secrets",
  evidence: "inside",
  title: "A value in `[env]` is overridden by a secret of the same name",
  severity: "medium",
  confidence: "high",
  remedy: "Take the line out of `[env]`: the secret counts. If the line is the right one, run `fly secrets unset NAME`.",
  references: [
    "https://fly.io/docs/reference/configuration/#the-env-variables-section",
    "https://fly.io/docs/apps/secrets/"
  ],
  check: eachObservedApp(function* ({ name, secrets }, app) {
    const names = new Set(secrets ?? []);
    for (const setting of app.settings) {
      if (setting.origin !== "fly-env" || setting.at.path !== app.path || !names.has(setting.name)) continue;
      yield {
        message: `${(0, import_policy.appName)(app)} has a secret ${(0, import_observed.code)(setting.name)} besides: the value here is never used, and misleads whoever reads it, or is the one that was to be kept out of the repository.`,
        at: setting.at,
        subject: subjectOf(name, `env.${setting.name}`),
        remedy: `Take the line out: the secret counts. If the line is the right one, run \`fly secrets unset ${setting.name}${(0, import_policy.appFlag)(app)}\`.`
      };
    }
  })
};
// src/rules/secrets/served-secret-file.ts
var served_secret_file_default = {
  id: "served-secret-file",
  practice: "secrets",
  evidence: "outside",
  title: "A website serves a file with secrets",
  severity: "critical",
  confidence: "high",
  remedy: "Take the file out of what is served, and list it in `.dockerignore`; then replace every secret that stands in it, since somebody may have read it: `fly secrets set NAME=\u2026`.",
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/blueprints/working-with-docker/"],
  cwe: [538, 200],
  check: eachLeak(
    /* @__PURE__ */ new Map([
      ["env-file", "the passwords and keys in it are anybody's now"],
      ["git-folder", "the whole repository with its history can be put together from it"],
      ["script-secret", "anyone can read it in the browser and use it"]
    ]),
    /* @__PURE__ */ new Map([["git-folder", "high"]]),
    /* @__PURE__ */ new Map([
      [
        "script-secret",
        "Revoke the key with its provider. Move the call that needs it to the server, and set the new key there: `fly secrets set NAME=\u2026`."
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
  title: "A certificate is about to run out, and was not renewed",
  severity: "high",
  confidence: "high",
  remedy: "Run `fly certs check HOST` and mend the DNS records that it names; renewals go on by themselves then.",
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
      message: `The certificate of ${(0, import_observed.code)((0, import_observed.labelOf)(host))} runs out ${PHRASES[days] ?? `in ${days} days`}, on ${validTo.slice(0, 10)}${(0, import_policy.familiesOf)(host, faulty)}: its renewal is overdue, and from then on browsers refuse the site.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "end of the certificate"),
      severity: days < LAST ? "high" : "medium",
      remedy: `Run \`fly certs check ${host.host}\` and mend the DNS records that it names; if somebody else issues the certificate, renew it there.`
    };
  })
};
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
  title: "A cookie of a signed-in visitor may go over plain HTTP",
  severity: "medium",
  confidence: "high",
  remedy: "Set the cookie with `Secure` (and `HttpOnly`, `SameSite=Lax`): behind the proxy tell the framework that it is reached over HTTPS, by `X-Forwarded-Proto`.",
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
    const isKept = (0, import_policy.isPreloaded)(host.host);
    const consequence = isKept ? "under a domain of its own browsers would send it over plain HTTP too" : "browsers send it over plain HTTP too, where it can be stolen";
    yield {
      message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} sets the cookie ${(0, import_observed.code)(first)}${more} without \`Secure\`: ${consequence}.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "cookies without Secure"),
      ...isKept && { severity: "low" }
    };
  })
};
// src/rules/tls/insecure-redirect.ts
var insecure_redirect_default = {
  id: "insecure-redirect",
  practice: "tls",
  evidence: "outside",
  title: "Redirects do not bring visitors to HTTPS",
  severity: "high",
  confidence: "high",
  remedy: "Redirect `http://HOST/\u2026` to `https://HOST/\u2026`: `force_https = true` does that in the proxy. Behind Cloudflare set its TLS mode to Full (strict).",
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
      ...first.fault.severity && { severity: first.fault.severity }
    };
  })
};
function redirectFault({ https, http }, hosts) {
  const overHttps = https?.response?.redirect;
  if (overHttps?.end === "plain")
    return { message: "lead from HTTPS back to plain HTTP: whoever sits on the way reads along" };
  if (overHttps?.end === "other-host" && !overHttps.secure)
    return {
      message: `lead from HTTPS to ${(0, import_observed.code)(overHttps.host ?? "")} over plain HTTP: whoever sits on the way reads along`
    };
  if (overHttps?.end === "too-many")
    return { message: "are more than five in a row: browsers may stop before they show the site over HTTPS" };
  if (overHttps?.end === "loop") return { message: "go in a circle: nobody gets to the site over HTTPS" };
  const redirect = http?.response?.redirect;
  return redirect && plaintextFault(redirect, hosts);
}
function plaintextFault({ end, host, secure }, hosts) {
  switch (end) {
    case "plain":
      return { message: "stay with plain HTTP: whoever sits on the way reads along" };
    case "loop":
      return { message: "go in a circle: nobody gets from plain HTTP to HTTPS" };
    case "too-many":
      return { message: "are more than five in a row, so whether they lead to HTTPS was not seen" };
    case "broken":
      return { message: "lead from plain HTTP to no address at all: nobody gets to HTTPS that way" };
    case "other-host":
      if (secure || leadsOn(hosts.find((other) => other.host === host))) return void 0;
      return {
        message: `lead to ${(0, import_observed.code)(host ?? "")} over plain HTTP, where nobody looked whether they lead on to HTTPS: until then whoever sits on the way sends visitors elsewhere`,
        severity: "medium"
      };
    case "https":
    case "unseen":
      return void 0;
  }
}
function leadsOn(host) {
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
      message: `The certificate of ${(0, import_observed.code)((0, import_observed.labelOf)(host))} ${MESSAGES[fault](certificate)}${(0, import_policy.familiesOf)(host, faulty)}. Browsers refuse the site, and clients that ignore the warning can be intercepted.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "certificate"),
      remedy: remedyFor(fault, host, app)
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
function remedyFor(fault, { host, port }, app) {
  const entries = app?.services.flatMap(({ ports }) => ports).filter((each) => (0, import_policy.covers)(each, port)) ?? [];
  const isFly = entries.length > 0 ? entries.some(import_policy.isEncrypted) : host.endsWith(".fly.dev");
  if (isFly)
    return `Run \`fly certs check ${host}\` and follow its instructions. If the certificate is missing, run \`fly certs add ${host}\`.`;
  if (CHAIN.has(fault))
    return `Configure the server that terminates TLS for \`${host}\` to send the full chain: its certificate and the current intermediate certificates.`;
  const known2 = app ? "" : ` If that is Fly.io, run \`fly certs check ${host}\`.`;
  return `Install a certificate for \`${host}\` from a public certificate authority on the server that terminates TLS.${known2}`;
}
// src/rules/tls/missing-hsts-header.ts
var LONG_ENOUGH = 15552e3;
var missing_hsts_header_default = {
  id: "missing-hsts-header",
  practice: "tls",
  evidence: "outside",
  title: "A site does not tell browsers to stay with HTTPS",
  severity: "low",
  confidence: "high",
  remedy: 'Let the app send `Strict-Transport-Security: max-age=31536000`, or the proxy: `[http_service.http_options.response.headers]` with `Strict-Transport-Security = "max-age=31536000"`.',
  references: [
    "https://fly.io/docs/reference/configuration/#services-http_options",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security"
  ],
  cwe: [319, 523],
  check: eachObservedHost(function* (host, project, app) {
    if (!(0, import_policy.isForEveryone)(host, project) || (0, import_policy.isPreloaded)(host.host) || !(0, import_policy.keepsHsts)(host.host)) return;
    const answer = (0, import_policy.httpsAnswer)(host);
    if (!answer || answer.status >= 400 || (answer.hstsSeconds ?? 0) >= LONG_ENOUGH) return;
    const what = answer.hstsSeconds === void 0 ? "sends no `Strict-Transport-Security` header" : "asks browsers to keep to HTTPS for a short time only";
    yield {
      message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} ${what}: a visit that starts without HTTPS can be caught before the redirect.`,
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
  title: "A server takes TLS versions that are broken, or only those",
  severity: "high",
  confidence: "high",
  remedy: 'Let the server that ends TLS take TLS 1.2 and 1.3 alone. The proxy of Fly.io does: with `handlers = ["tls", "http"]` it is the one.',
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
    const names = old.map((version) => NAMES.get(version)).join(" and ");
    yield {
      message: only ? `${(0, import_observed.code)((0, import_observed.labelOf)(host))} speaks ${names} only${(0, import_policy.familiesOf)(host, faulty)}: browsers refuse it, and what is sent can be broken into.` : `${(0, import_observed.code)((0, import_observed.labelOf)(host))} still takes ${names}${(0, import_policy.familiesOf)(host, faulty)}, which the proxy of Fly.io never does: another server ends TLS there, and connections to it can be talked down to a broken version.`,
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
  title: "Fly.io does not get a certificate renewed",
  severity: "high",
  confidence: "high",
  remedy: "Run `fly certs check HOST` and mend the DNS records that it names; renewals go on by themselves then.",
  references: ["https://fly.io/docs/networking/custom-domain/"],
  cwe: [298],
  check: eachObservedApp(function* ({ name, certificates }, app, _project, observed) {
    for (const { hostname, issued, expires } of certificates ?? []) {
      if (!issued || expires === void 0) continue;
      if ((0, import_policy.servedCertificates)(observed, hostname).length > 0) continue;
      const days = (0, import_policy.daysUntil)(expires, observed);
      if (!(days < import_policy.STUCK_RENEWAL)) continue;
      const end = days < 0 ? `ran out on ${expires.slice(0, 10)}` : `runs out on ${expires.slice(0, 10)}`;
      yield {
        message: `The certificate for ${(0, import_observed.code)(hostname)} of ${(0, import_policy.appName)(app)} ${end} and was not renewed: from then on browsers refuse the site.`,
        at: placeOf(app),
        subject: subjectOf(name, `end of the certificate of ${hostname}`),
        severity: days < 0 ? "high" : "medium",
        remedy: `Run \`fly certs check ${hostname}${(0, import_policy.appFlag)(app)}\` and mend the DNS records that it names.`
      };
    }
  })
};
// src/rules/tls/unanswered-https.ts
var unanswered_https_default = {
  id: "unanswered-https",
  practice: "tls",
  evidence: "outside",
  title: "A site answers over plain HTTP and not over HTTPS",
  severity: "high",
  confidence: "high",
  remedy: 'Publish port 443 with `handlers = ["tls", "http"]`, or use `[http_service]`; a custom domain also needs `fly certs add HOST`.',
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/custom-domain/"],
  cwe: [319],
  check: eachObservedHost(function* (host, project, app) {
    if (!(0, import_policy.isForEveryone)(host, project)) return;
    const faulty = (0, import_policy.faultsOf)(host, ({ https, http }) => {
      if (!https || http?.state !== "answered" || https.state === "answered" || https.state === "silent")
        return void 0;
      return { port: https.port, message: MESSAGES2[https.state] };
    });
    const [first] = faulty;
    if (!first) return;
    const { port, message } = first.fault;
    yield {
      message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} answers over plain HTTP, and ${message} on port ${port}${(0, import_policy.familiesOf)(host, faulty)}: visitors have no way to it that nobody can read along.`,
      at: placeOf(app),
      subject: subjectOf((0, import_observed.labelOf)(host), "HTTPS")
    };
  })
};
var MESSAGES2 = {
  other: "speaks no TLS",
  refused: "refuses connections",
  cut: "cuts connections"
};
// src/rules/tls/unissued-certificate.ts
var unissued_certificate_default = {
  id: "unissued-certificate",
  practice: "tls",
  evidence: "inside",
  title: "A domain has no certificate yet",
  severity: "medium",
  confidence: "high",
  remedy: "Run `fly certs check HOST` and set the DNS records that it asks for; or `fly certs remove HOST` for a domain that is not used any more.",
  references: ["https://fly.io/docs/networking/custom-domain/"],
  cwe: [295],
  check: eachObservedApp(function* ({ name, certificates }, app, _project, observed) {
    for (const { hostname, issued } of certificates ?? []) {
      const isServed = (0, import_policy.servedCertificates)(observed, hostname).some(({ faults }) => faults.length === 0);
      if (issued || isServed) continue;
      yield {
        message: `Fly.io has no certificate to serve for ${(0, import_observed.code)(hostname)} of ${(0, import_policy.appName)(app)}: HTTPS fails there.`,
        at: placeOf(app),
        subject: subjectOf(name, `certificate of ${hostname}`),
        remedy: `Run \`fly certs check ${hostname}${(0, import_policy.appFlag)(app)}\` and set the DNS records that it asks for; or \`fly certs remove ${hostname}${(0, import_policy.appFlag)(app)}\` if the domain is not used any more.`
      };
    }
  })
};
// src/rules/tls/unredirected-http.ts
var unredirected_http_default = {
  id: "unredirected-http",
  practice: "tls",
  evidence: "outside",
  title: "A site serves its pages over plain HTTP",
  severity: "high",
  confidence: "high",
  remedy: "Set `force_https = true`, and deploy: the proxy then answers port 80 with a redirect to HTTPS.",
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
      message: `${(0, import_observed.code)((0, import_observed.labelOf)(host))} ${first.fault.filter(Boolean).join(" and ")} over plain HTTP and sends nobody on to HTTPS${(0, import_policy.familiesOf)(host, faulty)}: whoever sits on the way reads and changes them.`,
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
