"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingPart" });
};
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ANY_CREDENTIAL_FORMAT: () => ANY_CREDENTIAL_FORMAT,
  BCRYPT_HASH: () => BCRYPT_HASH,
  CONFIDENCES: () => CONFIDENCES,
  CREDENTIAL_FORMATS: () => CREDENTIAL_FORMATS,
  DEFAULT_FAIL_ON: () => DEFAULT_FAIL_ON,
  JSON_WEB_TOKEN: () => JSON_WEB_TOKEN,
  KEY_BLOCK: () => KEY_BLOCK,
  MAX_FILES: () => MAX_FILES,
  NO_POLICY: () => NO_POLICY,
  PRACTICES: () => PRACTICES,
  PRACTICE_NAMES: () => PRACTICE_NAMES,
  SEVERITIES: () => SEVERITIES,
  aboutOf: () => aboutOf,
  appsOf: () => appsOf,
  baseName: () => baseName,
  clip: () => clip,
  codeDefaults: () => codeDefaults,
  compareLocations: () => compareLocations,
  compareSeverity: () => compareSeverity,
  compareText: () => compareText,
  count: () => count,
  countBySeverity: () => countBySeverity2,
  createSource: () => createSource,
  decide: () => decide,
  fileStart: () => fileStart,
  fingerprint: () => fingerprint,
  folderOf: () => folderOf,
  foldersOf: () => foldersOf,
  formatOf: () => formatOf,
  formatsOf: () => formatsOf,
  graphOf: () => graphOf,
  isComposePath: () => isComposePath,
  isConfigCode: () => isConfigCode,
  isConfigFormat: () => isConfigFormat,
  isOtherPipeline: () => isOtherPipeline,
  isProxyConfig: () => isProxyConfig,
  isQuiet: () => isQuiet,
  isSecretFile: () => isSecretFile,
  isStructural: () => isStructural,
  isTemplate: () => isTemplate,
  isWorkflowPath: () => isWorkflowPath,
  joinPath: () => joinPath,
  joined: () => joined,
  keySpans: () => keySpans,
  kindOfError: () => kindOfError,
  lazy: () => lazy,
  main: () => main,
  memoize: () => memoize,
  memoizeByText: () => memoizeByText,
  ownHttps: () => ownHttps,
  pairApps: () => pairApps,
  portLabel: () => portLabel,
  problemsOf: () => problemsOf,
  proxyReader: () => proxyReader,
  proxySettings: () => proxySettings,
  queryRepository: () => queryRepository,
  readChanges: () => readChanges,
  readText: () => readText,
  readThreads: () => readThreads,
  readerOf: () => readerOf,
  redact: () => redact,
  replaceSpans: () => replaceSpans,
  sanitize: () => sanitize,
  sanitizeInColumns: () => sanitizeInColumns,
  scalarValue: () => scalarValue,
  scorecardOf: () => scorecardOf,
  secretSettings: () => secretSettings,
  stateLabelOf: () => stateLabelOf,
  takeThreads: () => takeThreads,
  threadFields: () => threadFields,
  verdictOf: () => verdictOf,
  wanted: () => wanted
});
var import_chunk_GNTZTTQN = whole(require("./chunk-GNTZTTQN.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
var import_node_https = require("node:https");
var import_promises = require("node:timers/promises");
var import_node_crypto = require("node:crypto");
var require_light = (0, import_chunk_2YZVYERF.__commonJS)({
  "../../main/node_modules/bottleneck/light.js"(exports, module2) {
    (function(global2, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? module2.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n["default"] || n;
      }
      var load = function(received, defaults, onto = {}) {
        var k, ref, v;
        for (k in defaults) {
          v = defaults[k];
          onto[k] = (ref = received[k]) != null ? ref : v;
        }
        return onto;
      };
      var overwrite = function(received, defaults, onto = {}) {
        var k, v;
        for (k in received) {
          v = received[k];
          if (defaults[k] !== void 0) {
            onto[k] = v;
          }
        }
        return onto;
      };
      var parser = {
        load,
        overwrite
      };
      var DLList;
      DLList = class DLList {
        constructor(incr, decr) {
          this.incr = incr;
          this.decr = decr;
          this._first = null;
          this._last = null;
          this.length = 0;
        }
        push(value) {
          var node;
          this.length++;
          if (typeof this.incr === "function") {
            this.incr();
          }
          node = {
            value,
            prev: this._last,
            next: null
          };
          if (this._last != null) {
            this._last.next = node;
            this._last = node;
          } else {
            this._first = this._last = node;
          }
          return void 0;
        }
        shift() {
          var value;
          if (this._first == null) {
            return;
          } else {
            this.length--;
            if (typeof this.decr === "function") {
              this.decr();
            }
          }
          value = this._first.value;
          if ((this._first = this._first.next) != null) {
            this._first.prev = null;
          } else {
            this._last = null;
          }
          return value;
        }
        first() {
          if (this._first != null) {
            return this._first.value;
          }
        }
        getArray() {
          var node, ref, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, ref.value));
          }
          return results;
        }
        forEachShift(cb) {
          var node;
          node = this.shift();
          while (node != null) {
            cb(node), node = this.shift();
          }
          return void 0;
        }
        debug() {
          var node, ref, ref1, ref2, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          }
          return results;
        }
      };
      var DLList_1 = DLList;
      var Events;
      Events = class Events {
        constructor(instance) {
          this.instance = instance;
          this._events = {};
          if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
            throw new Error("An Emitter already exists for this object");
          }
          this.instance.on = (name2, cb) => {
            return this._addListener(name2, "many", cb);
          };
          this.instance.once = (name2, cb) => {
            return this._addListener(name2, "once", cb);
          };
          this.instance.removeAllListeners = (name2 = null) => {
            if (name2 != null) {
              return delete this._events[name2];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name2, status, cb) {
          var base;
          if ((base = this._events)[name2] == null) {
            base[name2] = [];
          }
          this._events[name2].push({ cb, status });
          return this.instance;
        }
        listenerCount(name2) {
          if (this._events[name2] != null) {
            return this._events[name2].length;
          } else {
            return 0;
          }
        }
        async trigger(name2, ...args) {
          var e, promises;
          try {
            if (name2 !== "debug") {
              this.trigger("debug", `Event triggered: ${name2}`, args);
            }
            if (this._events[name2] == null) {
              return;
            }
            this._events[name2] = this._events[name2].filter(function(listener) {
              return listener.status !== "none";
            });
            promises = this._events[name2].map(async (listener) => {
              var e2, returned;
              if (listener.status === "none") {
                return;
              }
              if (listener.status === "once") {
                listener.status = "none";
              }
              try {
                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                if (typeof (returned != null ? returned.then : void 0) === "function") {
                  return await returned;
                } else {
                  return returned;
                }
              } catch (error) {
                e2 = error;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises)).find(function(x) {
              return x != null;
            });
          } catch (error) {
            e = error;
            {
              this.trigger("error", e);
            }
            return null;
          }
        }
      };
      var Events_1 = Events;
      var DLList$1, Events$1, Queues;
      DLList$1 = DLList_1;
      Events$1 = Events_1;
      Queues = class Queues {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this);
          this._length = 0;
          this._lists = (function() {
            var j, ref, results;
            results = [];
            for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
              results.push(new DLList$1((() => {
                return this.incr();
              }), (() => {
                return this.decr();
              })));
            }
            return results;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0) {
            return this.Events.trigger("leftzero");
          }
        }
        decr() {
          if (--this._length === 0) {
            return this.Events.trigger("zero");
          }
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          if (priority != null) {
            return this._lists[priority].length;
          } else {
            return this._length;
          }
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list2) {
            return list2.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list2;
          for (j = 0, len = arr.length; j < len; j++) {
            list2 = arr[j];
            if (list2.length > 0) {
              return list2;
            }
          }
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues;
      var BottleneckError;
      BottleneckError = class BottleneckError extends Error {
      };
      var BottleneckError_1 = BottleneckError;
      var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10;
      DEFAULT_PRIORITY = 5;
      parser$1 = parser;
      BottleneckError$1 = BottleneckError_1;
      Job = class Job {
        constructor(task, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task;
          this.args = args;
          this.rejectOnDrop = rejectOnDrop;
          this.Events = Events2;
          this._states = _states;
          this.Promise = Promise2;
          this.options = parser$1.load(options, jobDefaults);
          this.options.priority = this._sanitizePriority(this.options.priority);
          if (this.options.id === jobDefaults.id) {
            this.options.id = `${this.options.id}-${this._randomIndex()}`;
          }
          this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve;
            this._reject = _reject;
          });
          this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
          if (sProperty < 0) {
            return 0;
          } else if (sProperty > NUM_PRIORITIES - 1) {
            return NUM_PRIORITIES - 1;
          } else {
            return sProperty;
          }
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error != null ? error : new BottleneckError$1(message));
            }
            this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
            return true;
          } else {
            return false;
          }
        }
        _assertStatus(expected) {
          var status;
          status = this._states.jobStatus(this.options.id);
          if (!(status === expected || expected === "DONE" && status === null)) {
            throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
          }
        }
        doReceive() {
          this._states.start(this.options.id);
          return this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          this._assertStatus("RECEIVED");
          this._states.next(this.options.id);
          return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          if (this.retryCount === 0) {
            this._assertStatus("QUEUED");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          return this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run, free) {
          var error, eventInfo, passed;
          if (this.retryCount === 0) {
            this._assertStatus("RUNNING");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          this.Events.trigger("executing", eventInfo);
          try {
            passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
            if (clearGlobalState()) {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._resolve(passed);
            }
          } catch (error1) {
            error = error1;
            return this._onFailure(error, eventInfo, clearGlobalState, run, free);
          }
        }
        doExpire(clearGlobalState, run, free) {
          var error, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error, eventInfo, clearGlobalState, run, free);
        }
        async _onFailure(error, eventInfo, clearGlobalState, run, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error);
            }
          }
        }
        doDone(eventInfo) {
          this._assertStatus("EXECUTING");
          this._states.next(this.options.id);
          return this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job;
      var BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser;
      BottleneckError$2 = BottleneckError_1;
      LocalDatastore = class LocalDatastore {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance;
          this.storeOptions = storeOptions;
          this.clientId = this.instance._randomIndex();
          parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
          this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
          this._running = 0;
          this._done = 0;
          this._unblockTime = 0;
          this.ready = this.Promise.resolve();
          this.clients = {};
          this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
            return typeof (base = this.heartbeat = setInterval(() => {
              var amount, incr, maximum, now, reservoir;
              now = Date.now();
              if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                this._lastReservoirRefresh = now;
                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                this.instance._drainAll(this.computeCapacity());
              }
              if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                ({
                  reservoirIncreaseAmount: amount,
                  reservoirIncreaseMaximum: maximum,
                  reservoir
                } = this.storeOptions);
                this._lastReservoirIncrease = now;
                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                if (incr > 0) {
                  this.storeOptions.reservoir += incr;
                  return this.instance._drainAll(this.computeCapacity());
                }
              }
            }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
          } else {
            return clearInterval(this.heartbeat);
          }
        }
        async __publish__(message) {
          await this.yieldLoop();
          return this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          await this.yieldLoop();
          clearInterval(this.heartbeat);
          return this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve, reject) {
            return setTimeout(resolve, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options) {
          await this.yieldLoop();
          parser$2.overwrite(options, options, this.storeOptions);
          this._startHeartbeat();
          this.instance._drainAll(this.computeCapacity());
          return true;
        }
        async __running__() {
          await this.yieldLoop();
          return this._running;
        }
        async __queued__() {
          await this.yieldLoop();
          return this.instance.queued();
        }
        async __done__() {
          await this.yieldLoop();
          return this._done;
        }
        async __groupCheck__(time) {
          await this.yieldLoop();
          return this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          ({ maxConcurrent, reservoir } = this.storeOptions);
          if (maxConcurrent != null && reservoir != null) {
            return Math.min(maxConcurrent - this._running, reservoir);
          } else if (maxConcurrent != null) {
            return maxConcurrent - this._running;
          } else if (reservoir != null) {
            return reservoir;
          } else {
            return null;
          }
        }
        conditionsCheck(weight) {
          var capacity;
          capacity = this.computeCapacity();
          return capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          await this.yieldLoop();
          reservoir = this.storeOptions.reservoir += incr;
          this.instance._drainAll(this.computeCapacity());
          return reservoir;
        }
        async __currentReservoir__() {
          await this.yieldLoop();
          return this.storeOptions.reservoir;
        }
        isBlocked(now) {
          return this._unblockTime >= now;
        }
        check(weight, now) {
          return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
        }
        async __check__(weight) {
          var now;
          await this.yieldLoop();
          now = Date.now();
          return this.check(weight, now);
        }
        async __register__(index, weight, expiration) {
          var now, wait;
          await this.yieldLoop();
          now = Date.now();
          if (this.conditionsCheck(weight)) {
            this._running += weight;
            if (this.storeOptions.reservoir != null) {
              this.storeOptions.reservoir -= weight;
            }
            wait = Math.max(this._nextRequest - now, 0);
            this._nextRequest = now + wait + this.storeOptions.minTime;
            return {
              success: true,
              wait,
              reservoir: this.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now, reachedHWM;
          await this.yieldLoop();
          if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          }
          now = Date.now();
          reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
          blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
          if (blocked) {
            this._unblockTime = now + this.computePenalty();
            this._nextRequest = this._unblockTime + this.storeOptions.minTime;
            this.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          await this.yieldLoop();
          this._running -= weight;
          this._done += weight;
          this.instance._drainAll(this.computeCapacity());
          return {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore;
      var BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1;
      States = class States {
        constructor(status1) {
          this.status = status1;
          this._jobs = {};
          this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next;
          current = this._jobs[id];
          next = current + 1;
          if (current != null && next < this.status.length) {
            this.counts[current]--;
            this.counts[next]++;
            return this._jobs[id]++;
          } else if (current != null) {
            this.counts[current]--;
            return delete this._jobs[id];
          }
        }
        start(id) {
          var initial;
          initial = 0;
          this._jobs[id] = initial;
          return this.counts[initial]++;
        }
        remove(id) {
          var current;
          current = this._jobs[id];
          if (current != null) {
            this.counts[current]--;
            delete this._jobs[id];
          }
          return current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status) {
          var k, pos, ref, results, v;
          if (status != null) {
            pos = this.status.indexOf(status);
            if (pos < 0) {
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            }
            ref = this._jobs;
            results = [];
            for (k in ref) {
              v = ref[k];
              if (v === pos) {
                results.push(k);
              }
            }
            return results;
          } else {
            return Object.keys(this._jobs);
          }
        }
        statusCounts() {
          return this.counts.reduce(((acc, v, i) => {
            acc[this.status[i]] = v;
            return acc;
          }), {});
        }
      };
      var States_1 = States;
      var DLList$2, Sync;
      DLList$2 = DLList_1;
      Sync = class Sync {
        constructor(name2, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name2;
          this.Promise = Promise2;
          this._running = 0;
          this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error, reject, resolve, returned, task;
          if (this._running < 1 && this._queue.length > 0) {
            this._running++;
            ({ task, args, resolve, reject } = this._queue.shift());
            cb = await (async function() {
              try {
                returned = await task(...args);
                return function() {
                  return resolve(returned);
                };
              } catch (error1) {
                error = error1;
                return function() {
                  return reject(error);
                };
              }
            })();
            this._running--;
            this._tryToRun();
            return cb();
          }
        }
        schedule(task, ...args) {
          var promise, reject, resolve;
          resolve = reject = null;
          promise = new this.Promise(function(_resolve, _reject) {
            resolve = _resolve;
            return reject = _reject;
          });
          this._queue.push({ task, args, resolve, reject });
          this._tryToRun();
          return promise;
        }
      };
      var Sync_1 = Sync;
      var version = "2.19.5";
      var version$1 = {
        version
      };
      var version$2 = /* @__PURE__ */ Object.freeze({
        version,
        default: version$1
      });
      var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser;
      Events$2 = Events_1;
      RedisConnection$1 = require$$2;
      IORedisConnection$1 = require$$3;
      Scripts$1 = require$$4;
      Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this);
            this.limiterOptions = limiterOptions;
            parser$3.load(this.limiterOptions, this.defaults, this);
            this.Events = new Events$2(this);
            this.instances = {};
            this.Bottleneck = Bottleneck_1;
            this._startAutoCleanup();
            this.sharedConnection = this.connection != null;
            if (this.connection == null) {
              if (this.limiterOptions.datastore === "redis") {
                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              } else if (this.limiterOptions.datastore === "ioredis") {
                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              }
            }
          }
          key(key = "") {
            var ref;
            return (ref = this.instances[key]) != null ? ref : (() => {
              var limiter;
              limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key}`,
                timeout: this.timeout,
                connection: this.connection
              }));
              this.Events.trigger("created", limiter, key);
              return limiter;
            })();
          }
          async deleteKey(key = "") {
            var deleted, instance;
            instance = this.instances[key];
            if (this.connection) {
              deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
            }
            if (instance != null) {
              delete this.instances[key];
              await instance.disconnect();
            }
            return instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results, v;
            ref = this.instances;
            results = [];
            for (k in ref) {
              v = ref[k];
              results.push({
                key: k,
                limiter: v
              });
            }
            return results;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end, found, i, k, keys, len, next, start;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          }
          _startAutoCleanup() {
            var base;
            clearInterval(this.interval);
            return typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results, time, v;
              time = Date.now();
              ref = this.instances;
              results = [];
              for (k in ref) {
                v = ref[k];
                try {
                  if (await v._store.__groupCheck__(time)) {
                    results.push(this.deleteKey(k));
                  } else {
                    results.push(void 0);
                  }
                } catch (error) {
                  e = error;
                  results.push(v.Events.trigger("error", e));
                }
              }
              return results;
            }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
          }
          updateSettings(options = {}) {
            parser$3.overwrite(options, this.defaults, this);
            parser$3.overwrite(options, options, this.limiterOptions);
            if (options.timeout != null) {
              return this._startAutoCleanup();
            }
          }
          disconnect(flush = true) {
            var ref;
            if (!this.sharedConnection) {
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
            }
          }
        }
        Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        };
        return Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group;
      var Batcher, Events$3, parser$4;
      parser$4 = parser;
      Events$3 = Events_1;
      Batcher = (function() {
        class Batcher2 {
          constructor(options = {}) {
            this.options = options;
            parser$4.load(this.options, this.defaults, this);
            this.Events = new Events$3(this);
            this._arr = [];
            this._resetPromise();
            this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => {
              return this._resolve = res;
            });
          }
          _flush() {
            clearTimeout(this._timeout);
            this._lastFlush = Date.now();
            this._resolve();
            this.Events.trigger("batch", this._arr);
            this._arr = [];
            return this._resetPromise();
          }
          add(data) {
            var ret;
            this._arr.push(data);
            ret = this._promise;
            if (this._arr.length === this.maxSize) {
              this._flush();
            } else if (this.maxTime != null && this._arr.length === 1) {
              this._timeout = setTimeout(() => {
                return this._flush();
              }, this.maxTime);
            }
            return ret;
          }
        }
        Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        };
        return Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher;
      var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$8 = getCjsExportFromNamespace(version$2);
      var Bottleneck2, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10;
      DEFAULT_PRIORITY$1 = 5;
      parser$5 = parser;
      Queues$1 = Queues_1;
      Job$1 = Job_1;
      LocalDatastore$1 = LocalDatastore_1;
      RedisDatastore$1 = require$$4$1;
      Events$4 = Events_1;
      States$1 = States_1;
      Sync$1 = Sync_1;
      Bottleneck2 = (function() {
        class Bottleneck3 {
          constructor(options = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this);
            this._validateOptions(options, invalid);
            parser$5.load(options, this.instanceDefaults, this);
            this._queues = new Queues$1(NUM_PRIORITIES$1);
            this._scheduled = {};
            this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
            this._limiter = null;
            this.Events = new Events$4(this);
            this._submitLock = new Sync$1("submit", this.Promise);
            this._registerLock = new Sync$1("register", this.Promise);
            storeOptions = parser$5.load(options, this.storeDefaults, {});
            this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              } else if (this.datastore === "local") {
                storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              } else {
                throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
              }
            }).call(this);
            this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
            });
            this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
            });
          }
          _validateOptions(options, invalid) {
            if (!(options != null && typeof options === "object" && invalid.length === 0)) {
              throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
            }
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = true) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            this._limiter = _limiter;
            return this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status) {
            return this._states.statusJobs(status);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            if (this._scheduled[index] != null) {
              clearTimeout(this._scheduled[index].expiration);
              delete this._scheduled[index];
              return true;
            } else {
              return false;
            }
          }
          async _free(index, job, options, eventInfo) {
            var e, running;
            try {
              ({ running } = await this._store.__free__(index, options.weight));
              this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
              if (running === 0 && this.empty()) {
                return this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait) {
            var clearGlobalState, free, run;
            job.doRun();
            clearGlobalState = this._clearGlobalState.bind(this, index);
            run = this._run.bind(this, index, job);
            free = this._free.bind(this, index, job);
            return this._scheduled[index] = {
              timeout: setTimeout(() => {
                return job.doExecute(this._limiter, clearGlobalState, run, free);
              }, wait),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run, free);
              }, wait + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next, options, queue;
              if (this.queued() === 0) {
                return this.Promise.resolve(null);
              }
              queue = this._queues.getFirst();
              ({ options, args } = next = queue.first());
              if (capacity != null && options.weight > capacity) {
                return this.Promise.resolve(null);
              }
              this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
              index = this._randomIndex();
              return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
                var empty;
                this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                if (success) {
                  queue.shift();
                  empty = this.empty();
                  if (empty) {
                    this.Events.trigger("empty");
                  }
                  if (reservoir === 0) {
                    this.Events.trigger("depleted", empty);
                  }
                  this._run(index, next, wait);
                  return this.Promise.resolve(options.weight);
                } else {
                  return this.Promise.resolve(null);
                }
              });
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              if (drained != null) {
                newCapacity = capacity != null ? capacity - drained : capacity;
                return this._drainAll(newCapacity, total + drained);
              } else {
                return this.Promise.resolve(total);
              }
            }).catch((e) => {
              return this.Events.trigger("error", e);
            });
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options = {}) {
            var done, waitForExecuting;
            options = parser$5.load(options, this.stopDefaults);
            waitForExecuting = (at2) => {
              var finished;
              finished = () => {
                var counts;
                counts = this._states.counts;
                return counts[0] + counts[1] + counts[2] + counts[3] === at2;
              };
              return new this.Promise((resolve, reject) => {
                if (finished()) {
                  return resolve();
                } else {
                  return this.on("done", () => {
                    if (finished()) {
                      this.removeAllListeners("done");
                      return resolve();
                    }
                  });
                }
              });
            };
            done = options.dropWaitingJobs ? (this._run = function(index, next) {
              return next.doDrop({
                message: options.dropErrorMessage
              });
            }, this._drainOne = () => {
              return this.Promise.resolve(null);
            }, this._registerLock.schedule(() => {
              return this._submitLock.schedule(() => {
                var k, ref, v;
                ref = this._scheduled;
                for (k in ref) {
                  v = ref[k];
                  if (this.jobStatus(v.job.options.id) === "RUNNING") {
                    clearTimeout(v.timeout);
                    clearTimeout(v.expiration);
                    v.job.doDrop({
                      message: options.dropErrorMessage
                    });
                  }
                }
                this._dropAllQueued(options.dropErrorMessage);
                return waitForExecuting(0);
              });
            })) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => {
              return waitForExecuting(1);
            });
            this._receive = function(job) {
              return job._reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage));
            };
            this.stop = () => {
              return this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called"));
            };
            return done;
          }
          async _addToQueue(job) {
            var args, blocked, error, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              error = error1;
              this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error });
              job.doDrop({ error });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            this._queues.push(job);
            await this._drainAll();
            return reachedHWM;
          }
          _receive(job) {
            if (this._states.jobStatus(job.options.id) != null) {
              job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
              return false;
            } else {
              job.doReceive();
              return this._submitLock.schedule(this._addToQueue, job);
            }
          }
          submit(...args) {
            var cb, fn, job, options, ref, ref1, task;
            if (typeof args[0] === "function") {
              ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
              options = parser$5.load({}, this.jobDefaults);
            } else {
              ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
              options = parser$5.load(options, this.jobDefaults);
            }
            task = (...args2) => {
              return new this.Promise(function(resolve, reject) {
                return fn(...args2, function(...args3) {
                  return (args3[0] != null ? reject : resolve)(args3);
                });
              });
            };
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            job.promise.then(function(args2) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              if (Array.isArray(args2)) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              } else {
                return typeof cb === "function" ? cb(args2) : void 0;
              }
            });
            return this._receive(job);
          }
          schedule(...args) {
            var job, options, task;
            if (typeof args[0] === "function") {
              [task, ...args] = args;
              options = {};
            } else {
              [options, task, ...args] = args;
            }
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            this._receive(job);
            return job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            schedule = this.schedule.bind(this);
            wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            };
            wrapped.withOptions = function(options, ...args) {
              return schedule(options, fn, ...args);
            };
            return wrapped;
          }
          async updateSettings(options = {}) {
            await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
            parser$5.overwrite(options, this.instanceDefaults, this);
            return this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        Bottleneck3.default = Bottleneck3;
        Bottleneck3.Events = Events$4;
        Bottleneck3.version = Bottleneck3.prototype.version = require$$8.version;
        Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        };
        Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = BottleneckError_1;
        Bottleneck3.Group = Bottleneck3.prototype.Group = Group_1;
        Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require$$2;
        Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require$$3;
        Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = Batcher_1;
        Bottleneck3.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        };
        Bottleneck3.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck3.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        };
        Bottleneck3.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        };
        Bottleneck3.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: false,
          connection: null
        };
        Bottleneck3.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: true,
          trackDoneStatus: false,
          Promise
        };
        Bottleneck3.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: true,
          dropErrorMessage: "This limiter has been stopped."
        };
        return Bottleneck3;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck2;
      var lib = Bottleneck_1;
      return lib;
    }));
  }
});
// src/github/api/api-errors.ts
var PERMISSIONS_BLOCK = `permissions:
  contents: read
  pull-requests: write
  checks: write`;
function apiErrorOf(error, readOnlyToken) {
  if (!isHttpError(error)) return graphqlApiError(error, readOnlyToken);
  const { status } = error;
  const route = routeOf(error);
  const headers = error.response?.headers ?? {};
  if (status === 429 || status === 403 && isLimit(error.message, headers)) {
    return { kind: "rate-limit", reason: `GitHub's rate limit was reached at ${route}.` };
  }
  if (status === 401) return { kind: "permission", reason: `GitHub does not accept the token (401 at ${route}).` };
  if (status === 403) return forbidden(route, headers["x-accepted-github-permissions"], readOnlyToken);
  if (status === 404) return { kind: "not-found", reason: `GitHub knows no such thing, or hides it (404 at ${route}).` };
  if (status === 422) return { kind: "invalid", reason: `GitHub refused the content (422 at ${route}).` };
  return { kind: "unavailable", reason: `GitHub did not answer as it should (${status} at ${route}).` };
}
function forbidden(route, accepted, readOnlyToken) {
  if (readOnlyToken) {
    return {
      kind: "read-only",
      reason: "the token is read-only, as it always is for pull requests of forks and of Dependabot"
    };
  }
  const wanted2 = typeof accepted === "string" && /^[\w=,; -]{1,200}$/.test(accepted) ? ` It wants ${accepted}.` : "";
  return { kind: "permission", reason: `the token lacks a permission (403 at ${route}).${wanted2}` };
}
function graphqlApiError(error, readOnlyToken) {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return void 0;
  const types = graphqlErrors(error).map((each) => each.type);
  if (types.includes("RATE_LIMITED")) return { kind: "rate-limit", reason: "GitHub's GraphQL rate limit was reached." };
  if (types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")) {
    return forbidden("POST /graphql", void 0, readOnlyToken);
  }
  if (types.includes("NOT_FOUND")) return { kind: "not-found", reason: "GitHub knows no such thing (GraphQL)." };
  return { kind: "unavailable", reason: "GitHub answered a GraphQL request with an error." };
}
function graphqlErrors(error) {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) return [];
  return error.errors.map((each) => ({
    type: String(each?.type ?? ""),
    path: Array.isArray(each?.path) ? each.path : []
  }));
}
function isHttpError(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
function isLimit(message, headers) {
  if (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0") return true;
  return /\brate limit\b|\babuse detection\b/i.test(message);
}
function routeOf(error) {
  const { method = "GET", url = "" } = error.request ?? {};
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? "";
  return `${method} ${path}`;
}
var import_light = (0, import_chunk_2YZVYERF.__toESM)(require_light(), 1);
var VERSION = "0.0.0-development";
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries, retryAfter);
  }
  throw error;
}
async function wrapRequest(state, octokit, request2, options) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request2),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request2, options) {
  const response = await request2(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new import_chunk_GNTZTTQN.RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = VERSION;
var import_light2 = (0, import_chunk_2YZVYERF.__toESM)(require_light(), 1);
var VERSION2 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest2(state, request2, options) {
  return state.retryLimiter.schedule(doRequest, state, request2, options);
}
async function doRequest(state, request2, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request2.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request2, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck2, common) {
  groups.global = new Bottleneck2.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck2.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck2.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck2.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck2.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck: Bottleneck2 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck2, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck2();
    const events = {};
    const emitter = new Bottleneck2.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request2, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request2.retryCount;
      request2.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request2.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request2, options) => {
    initializeBottleneck();
    return wrapRequest2(state, request2, options);
  });
  return {};
}
throttling.VERSION = VERSION2;
throttling.triggersNotification = triggersNotification;
var VERSION3 = "6.0.0";
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION3;
var VERSION4 = "22.0.1";
var Octokit2 = import_chunk_GNTZTTQN.Octokit.plugin(requestLog, import_chunk_GNTZTTQN.legacyRestEndpointMethods, import_chunk_GNTZTTQN.paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION4}`
  }
);
// src/github/api/fetch.ts
var UnencryptedAgent = Object.getPrototypeOf(import_node_https.Agent);
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function createFetch(proxied) {
  const agents = { "https:": new import_node_https.Agent({ keepAlive: true }), "http:": new UnencryptedAgent({ keepAlive: true }) };
  return async (url, options) => {
    if (proxied) return fetchWithToolkit(url, options);
    const { protocol } = new URL(url);
    const answer = await ask(url, options, protocol === "http:" ? agents["http:"] : agents["https:"]);
    return REDIRECTS.has(answer.status) ? fetchWithToolkit(url, options) : answer;
  };
}
var fetchWithToolkit = async (url, options) => {
  const { defaults } = await Promise.resolve().then(() => whole(require("./utils-QD4YNWVM.js")));
  const fetch = defaults.request?.fetch;
  const response = await fetch(url, options);
  return answerOf(response.url, response.status, [...response.headers], Buffer.from(await response.arrayBuffer()));
};
function ask(url, { headers, body, ...options }, agent) {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    const fail = (error) => reject(signal?.aborted ? signal.reason : error);
    const asked = { ...options, agent, headers: { ...headers, "accept-encoding": "gzip" } };
    const sent = (0, import_node_https.request)(url, asked, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        const received = Object.entries(response.headers).map(([name2, value]) => [name2, String(value)]);
        unpack(Buffer.concat(chunks), response.headers["content-encoding"]).then((bytes) => resolve(answerOf(url, response.statusCode ?? 0, received, bytes))).catch(fail);
      });
    });
    sent.on("error", fail);
    sent.end(body);
  });
}
async function unpack(bytes, encoding) {
  if (encoding !== "gzip") return bytes;
  const { gunzipSync } = await Promise.resolve().then(() => __toESM(require("node:zlib")));
  return gunzipSync(bytes);
}
function answerOf(url, status, headers, bytes) {
  return {
    url,
    status,
    headers: new Map(headers),
    text: async () => bytes.toString("utf8"),
    arrayBuffer: async () => new Uint8Array(bytes).buffer
  };
}
// src/github/api/throttle.ts
function spaceOut(unspaced, milliseconds) {
  let sent = 0;
  let free = 0;
  const schedule = async (_options, job, ...args) => {
    if (++sent > unspaced) {
      const now = Date.now();
      const wait = Math.max(0, free - now);
      free = now + wait + milliseconds;
      if (wait > 0) await (0, import_promises.setTimeout)(wait);
    }
    return job(...args);
  };
  return { key: () => ({ schedule }) };
}
function atMost(limit) {
  let underWay = 0;
  const waiting = [];
  const schedule = async (_options, job, ...args) => {
    if (underWay < limit) underWay++;
    else await new Promise((go) => waiting.push(go));
    try {
      return await job(...args);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay--;
    }
  };
  return { key: () => ({ schedule }) };
}
function repeating() {
  let onFailure;
  return {
    on: (_failed, listener) => {
      onFailure = listener;
    },
    schedule: async (job, ...args) => {
      for (let retryCount = 0; ; retryCount++) {
        try {
          return await job(...args);
        } catch (error) {
          const wait = await onFailure?.(error, { retryCount, args }).catch(() => void 0);
          if (wait === void 0) throw error;
          await (0, import_promises.setTimeout)(wait);
        }
      }
    }
  };
}
// src/github/api/client.ts
var LONGEST_WAIT_SECONDS = 90;
var LIMIT_RETRIES = 2;
var ONCE = { request: { retries: 0 } };
function createClient(options) {
  let requests = 0;
  const timeout = options.timeoutMilliseconds ?? 3e4;
  const carrier = createFetch(options.proxied ?? false);
  const fetch = async (url, init) => {
    requests++;
    return checkComplete(await carrier(url, { ...init, signal: AbortSignal.timeout(timeout) }));
  };
  const octokit = new (Octokit2.plugin(retry, throttling))({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: options.userAgent,
    request: { fetch },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    throttle: throttleOptions(options),
    ...options.secondMilliseconds !== void 0 && { retry: { retryAfterBaseValue: options.secondMilliseconds } }
  });
  return { octokit, owner: options.owner, repo: options.repo, requestCount: () => requests };
}
function ignore() {
}
async function checkComplete(answer) {
  const body = await answer.text();
  if (body !== "" && /\bjson\b/.test(answer.headers.get("content-type") ?? "")) JSON.parse(body);
  return answer;
}
function throttleOptions(options) {
  const waits = (limit) => (seconds, _request, _octokit, retries) => {
    const goesOn = seconds <= LONGEST_WAIT_SECONDS && retries < LIMIT_RETRIES;
    options.log(`GitHub's ${limit} is reached: ${goesOn ? `waiting ${seconds} s` : "giving up"}.`);
    return goesOn;
  };
  const spacing = spaceOut(options.unspacedWrites ?? 80, options.spacingMilliseconds ?? 1e3);
  return {
    onRateLimit: waits("rate limit"),
    onSecondaryRateLimit: waits("secondary rate limit"),
    write: spacing,
    notifications: spacing,
    global: atMost(10),
    retryLimiter: repeating(),
    ...options.secondMilliseconds !== void 0 && { retryAfterBaseValue: options.secondMilliseconds }
  };
}
function requestBudget(files) {
  if (files <= 20) return 8;
  return 10 + 2 * Math.max(0, Math.ceil((files - 100) / 100));
}
// src/model/files/text.ts
var BYTE_ORDER_MARK = "\uFEFF";
function withoutByteOrderMark(text2) {
  return text2.startsWith(BYTE_ORDER_MARK) ? text2.slice(1) : text2;
}
function createSource(path, text2) {
  const body = withoutByteOrderMark(text2);
  const starts = [0];
  for (let at2 = body.indexOf("\n"); at2 !== -1; at2 = body.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  const lineCount = starts.length > 1 && starts.at(-1) === body.length ? starts.length - 1 : starts.length;
  const position = (offset) => {
    const wanted2 = Math.max(0, Math.min(offset, body.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= wanted2) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted2 - (starts[low] ?? 0) + 1 };
  };
  const lineEnd2 = (number) => {
    const next = starts[number];
    if (next === void 0) return body.length;
    return body[next - 2] === "\r" ? next - 2 : next - 1;
  };
  return {
    path,
    text: body,
    lineCount,
    position,
    locate: (from, to) => ({ path, range: { start: position(from), end: position(Math.max(from, to)) } }),
    offset: ({ line, column }) => {
      const start = starts[line - 1];
      if (start === void 0) return body.length;
      return Math.min(start + column - 1, lineEnd2(line));
    },
    line: (number) => {
      const start = starts[number - 1];
      return start === void 0 ? "" : body.slice(start, lineEnd2(number));
    }
  };
}
function fileStart(path) {
  return { path, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function compareLocations(a, b) {
  if (a.path !== b.path) return compareText(a.path, b.path);
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}
// src/model/project/delivery.ts
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
// src/github/publish/marker.ts
var MAX_FINGERPRINTS = 1e3;
var MARKER = /^<!-- airworthy:v1 (closed )?([0-9a-f]{20}(?: [0-9a-f]{20}){0,999}) -->/;
function writeMarker({ fingerprints, closed }) {
  return `<!-- airworthy:v1 ${closed ? "closed " : ""}${fingerprints.join(" ")} -->`;
}
function readMarker(body) {
  const [, closed, fingerprints] = MARKER.exec(body) ?? [];
  return fingerprints === void 0 ? void 0 : { fingerprints: fingerprints.split(" "), closed: closed !== void 0 };
}
// src/github/publish/plan-comments.ts
var MANY = 5;
function planComments(conversation, renderers) {
  const { placed, posted, complete, limit } = conversation;
  const present = /* @__PURE__ */ new Map();
  for (const each of placed.toSorted(worstFirst)) {
    const same = present.get(each.finding.fingerprint);
    if (same) same.push(each);
    else present.set(each.finding.fingerprint, [each]);
  }
  const reported = /* @__PURE__ */ new Map();
  const edit = [];
  const resolve = [];
  const speaking = posted.filter((thread) => !thread.closed || isUntouched(thread));
  for (const [thread, mine] of shareOut(speaking, present, conversation.formerly ?? notMoved)) {
    for (const { finding } of mine) reported.set(finding, thread.on);
    if (!isUntouched(thread)) continue;
    if (mine.length > 0) edit.push(...refresh(thread, mine, renderers));
    else if (thread.closed || complete) {
      if (!thread.closed) edit.push(closing(thread, renderers));
      resolve.push(thread.id);
    }
  }
  const unreported = [...present.values()].flat();
  return { create: inComments(unreported, crowdsOf(placed), renderers).slice(0, limit), edit, resolve, reported };
}
var notMoved = () => [];
function isUntouched({ answered, resolved }) {
  return !answered && !resolved;
}
function shareOut(posted, present, formerly) {
  const threads = posted.toSorted((a, b) => Number(a.closed) - Number(b.closed));
  const shares = /* @__PURE__ */ new Map();
  for (const thread of threads) shares.set(thread, take(thread, present));
  const names = formerNames(threads, present, formerly);
  for (const thread of threads) {
    const known = new Set(shares.get(thread)?.map(({ finding }) => finding.fingerprint));
    const own = thread.fingerprints.flatMap((name2) => known.has(name2) ? [] : names.get(name2) ?? []);
    shares.get(thread)?.push(...take({ fingerprints: own }, present));
  }
  return shares;
}
function formerNames(threads, present, formerly) {
  const names = /* @__PURE__ */ new Map();
  const paths = new Set(threads.map(({ path }) => path));
  for (const [fingerprint2, [first]] of present) {
    if (!first) continue;
    for (const former of [...paths].flatMap((path) => formerly(first.finding, path))) {
      if (!names.has(former)) names.set(former, fingerprint2);
    }
  }
  return names;
}
function take({ fingerprints }, present) {
  const taken = [];
  for (const fingerprint2 of fingerprints) {
    taken.push(...present.get(fingerprint2) ?? []);
    present.delete(fingerprint2);
  }
  return taken;
}
function refresh(thread, placed, renderers) {
  const here = placed.map(({ finding }) => ({ finding, spot: thread.place }));
  const body = marked(here, renderers);
  if (normalized(thread.body) === normalized(body)) return [];
  return [{ comment: thread.comment, body, visibility: thread.closed && thread.minimized ? "reveal" : "keep" }];
}
function closing(thread, renderers) {
  const { comment, fingerprints } = thread;
  const body = `${writeMarker({ fingerprints, closed: true })}
${renderers.closed(thread.body.replace(/^<!--[^\n]*-->\s*/, ""), fingerprints)}`;
  return { comment, body, visibility: thread.minimized ? "keep" : "minimize" };
}
function normalized(body) {
  return body.replaceAll("\r\n", "\n").trim();
}
function marked(placed, renderers) {
  const fingerprints = [...new Set(placed.map(({ finding }) => finding.fingerprint))];
  return `${writeMarker({ fingerprints, closed: false })}
${renderers.comment(placed)}`;
}
function crowdsOf(placed) {
  const crowds = groupBy(placed.filter(isSpeaking), keyOfFile);
  return new Set([...crowds].flatMap(([key, { length }]) => length > MANY ? [key] : []));
}
function isSpeaking(placed) {
  return placed.spot.on !== "check" && !isQuiet(placed.finding);
}
function keyOfFile({ finding, spot }) {
  return `${finding.rule} ${spot.path}`;
}
function inComments(placed, crowds, renderers) {
  const byFile = groupBy(placed.filter(isSpeaking), keyOfFile);
  const groups2 = [...byFile].flatMap(
    ([key, group]) => crowds.has(key) ? chunksOf(group, MAX_FINGERPRINTS) : [...groupBy(group, ({ spot }) => JSON.stringify(spot)).values()]
  );
  const comments = [];
  for (const group of groups2.toSorted(byFirst)) {
    const [first] = group;
    if (!first) continue;
    comments.push({ spot: first.spot, body: marked(group, renderers), findings: group.map(({ finding }) => finding) });
  }
  return comments;
}
function chunksOf(placed, size) {
  const chunks = [];
  for (let from = 0; from < placed.length; from += size) chunks.push(placed.slice(from, from + size));
  return chunks;
}
function groupBy(placed, keyOf3) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const each of placed) {
    const key = keyOf3(each);
    const group = groups2.get(key);
    if (group) group.push(each);
    else groups2.set(key, [each]);
  }
  return groups2;
}
function byFirst([a], [b]) {
  return a && b ? worstFirst(a, b) : 0;
}
function worstFirst(a, b) {
  return compareSeverity(b.finding.severity, a.finding.severity) || compareLocations(a.finding.at, b.finding.at);
}
// src/github/publish/plan-duplicates.ts
function planDuplicates(posted, renderers) {
  const reported = /* @__PURE__ */ new Set();
  const edits = [];
  for (const thread of posted.toSorted((a, b) => Number(isUntouched(a)) - Number(isUntouched(b)))) {
    if (thread.closed) continue;
    const isReported = thread.fingerprints.every((fingerprint2) => reported.has(fingerprint2));
    if (isReported && isUntouched(thread)) edits.push(closing(thread, renderers));
    for (const fingerprint2 of thread.fingerprints) reported.add(fingerprint2);
  }
  return edits;
}
// src/github/publish/publish-check.ts
var ANNOTATIONS_IN_REQUEST = 50;
var MAX_ANNOTATIONS = 500;
async function publishCheck(client, target, page) {
  const { octokit, owner, repo } = client;
  const annotations = page.annotations.slice(0, MAX_ANNOTATIONS);
  const output = (from) => ({
    title: page.title,
    summary: page.summary,
    annotations: annotations.slice(from, from + ANNOTATIONS_IN_REQUEST)
  });
  const create = async () => {
    const { data } = await octokit.rest.checks.create({
      owner,
      repo,
      name: target.name,
      head_sha: target.head,
      external_id: target.externalId,
      status: "completed",
      conclusion: page.conclusion,
      output: output(0),
      ...ONCE
    });
    return data.id;
  };
  try {
    const id = await create().catch(async (error) => {
      if (apiErrorOf(error, target.readOnlyToken)?.kind !== "unavailable") throw error;
      return await find(client, target) ?? await create();
    });
    for (let from = ANNOTATIONS_IN_REQUEST; from < annotations.length; from += ANNOTATIONS_IN_REQUEST) {
      if (client.requestCount() >= target.budget) break;
      await octokit.rest.checks.update({ owner, repo, check_run_id: id, output: output(from), ...ONCE });
    }
    return void 0;
  } catch (error) {
    const apiError = apiErrorOf(error, target.readOnlyToken);
    if (!apiError) throw error;
    return apiError;
  }
}
async function find(client, target) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.checks.listForRef({
    owner,
    repo,
    ref: target.head,
    check_name: target.name,
    per_page: 100
  });
  return data.check_runs.find((run) => run.external_id === target.externalId)?.id;
}
// src/github/publish/publish-comments.ts
var MAX_REVIEW_TRIES = 16;
var MAX_FILE_COMMENTS = 10;
var EDITS_IN_REQUEST = 40;
async function publishComments(client, discussion, plan, reviewBody, reread) {
  const reported = new Map(plan.reported);
  const post = poster(client, discussion, reviewBody);
  const onFiles = plan.create.filter(({ spot }) => spot.on === "file");
  const onLines = plan.create.filter(({ spot }) => spot.on === "line");
  const pending = onLines.length > 0 ? [{ kind: "review", comments: onLines, again: true }] : [];
  const room = discussion.budget - client.requestCount() - pending.length - Number(plan.edit.length > 0) - 1;
  pending.push(
    ...onFiles.slice(0, Math.max(1, room)).map((comment) => ({ kind: "file", comments: [comment], again: true }))
  );
  let reviewTries = MAX_REVIEW_TRIES;
  let fileComments = MAX_FILE_COMMENTS;
  for (let task = pending.shift(); task; task = pending.shift()) {
    const mayTry = task.kind === "review" ? reviewTries-- > 0 : fileComments-- > 0;
    if (!mayTry) continue;
    const apiError = await post(task);
    if (!apiError) {
      for (const finding of findingsOf(task)) reported.set(finding, task.kind === "review" ? "line" : "file");
    } else if (apiError.kind === "invalid") {
      pending.unshift(...smaller(task));
    } else if (apiError.kind === "unavailable" && task.again) {
      for (const [finding, on] of await reread()) reported.set(finding, on);
      const unreported = task.comments.filter(({ findings }) => !findings.every((finding) => reported.has(finding)));
      if (unreported.length > 0) pending.unshift({ ...task, comments: unreported, again: false });
    } else {
      return { reported, apiError };
    }
  }
  return { reported, apiError: await editComments(client, discussion, plan.edit) };
}
function findingsOf(task) {
  return task.comments.flatMap(({ findings }) => findings);
}
function smaller({ kind, comments, again }) {
  if (kind === "file") return [];
  if (comments.length === 1) return [{ kind: "file", comments, again }];
  const middle = comments.length >> 1;
  return [comments.slice(0, middle), comments.slice(middle)].map((half) => ({ kind, comments: half, again }));
}
function poster(client, discussion, reviewBody) {
  const { octokit, owner, repo } = client;
  const at2 = { owner, repo, pull_number: discussion.pullRequest, commit_id: discussion.head, ...ONCE };
  const send = async (task) => {
    if (task.kind === "review") {
      const comments = task.comments.flatMap(lineComment);
      await octokit.rest.pulls.createReview({ ...at2, event: "COMMENT", body: reviewBody(findingsOf(task)), comments });
      return;
    }
    for (const { spot, body } of task.comments) {
      await octokit.rest.pulls.createReviewComment({ ...at2, path: spot.path, body, subject_type: "file" });
    }
  };
  return (task) => send(task).then(() => void 0, refused(discussion));
}
function lineComment({ spot, body }) {
  if (spot.on !== "line") return [];
  const { path, line, side, startLine } = spot;
  const range = startLine !== void 0 && startLine < line ? { start_line: startLine, start_side: side } : {};
  return [{ path, body, line, side, ...range }];
}
async function editComments(client, discussion, edits) {
  for (let from = 0; from < edits.length; from += EDITS_IN_REQUEST) {
    const { query, variables } = mutationOf(edits.slice(from, from + EDITS_IN_REQUEST));
    const apiError = await client.octokit.graphql(query, variables).then(() => void 0, refused(discussion));
    if (apiError) return apiError;
  }
  return void 0;
}
function mutationOf(edits) {
  const parameters = [];
  const fields = [];
  const variables = {};
  for (const [i, { comment, body, visibility }] of edits.entries()) {
    parameters.push(`$id${i}: ID!`, `$body${i}: String!`);
    variables[`id${i}`] = comment;
    variables[`body${i}`] = body;
    fields.push(
      `e${i}: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id${i}, body: $body${i} }) { clientMutationId }`
    );
    if (visibility === "minimize") {
      fields.push(`m${i}: minimizeComment(input: { subjectId: $id${i}, classifier: OUTDATED }) { clientMutationId }`);
    } else if (visibility === "reveal") {
      fields.push(`m${i}: unminimizeComment(input: { subjectId: $id${i} }) { clientMutationId }`);
    }
  }
  return { query: `mutation(${parameters.join(", ")}) {
  ${fields.join("\n  ")}
}`, variables };
}
function refused({ readOnlyToken }) {
  return (error) => {
    const apiError = apiErrorOf(error, readOnlyToken);
    if (!apiError) throw error;
    return apiError;
  };
}
// src/github/api/query.ts
async function queryRepository(client, fields, fragments = "") {
  const query = `query($owner: String!, $repo: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
${fields}
  }
}
${fragments}`;
  const data = await client.octokit.graphql(query, { owner: client.owner, repo: client.repo }).catch((error) => partOf(error));
  if (!data.repository) throw notFound();
  return { repository: data.repository, viewer: data.viewer?.login };
}
function notFound() {
  return Object.assign(new Error("Not Found"), { status: 404, request: { method: "POST", url: "https://api/graphql" } });
}
function partOf(error) {
  const partial = error instanceof Error && "data" in error ? error.data : void 0;
  const refused2 = graphqlErrors(error).every((each) => each.type === "FORBIDDEN" || each.type === "NOT_FOUND");
  if (!partial?.repository || !refused2) throw error;
  return partial;
}
// src/github/publish/threads.ts
function threadFields(pullRequest, after) {
  const cursor = after === void 0 ? "" : `, after: ${JSON.stringify(after)}`;
  return `    pullRequest(number: ${pullRequest}) {
      headRefOid
      reviewThreads(first: 100${cursor}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          path
          isResolved
          subjectType
          line
          startLine
          diffSide
          comments(first: 1) {
            totalCount
            nodes { id body isMinimized viewerDidAuthor author { __typename login } }
          }
        }
      }
    }`;
}
function takeThreads({ repository, viewer }) {
  const pullRequest = repository.pullRequest;
  const page = pullRequest?.reviewThreads;
  if (!page) return void 0;
  const ours = [];
  for (const thread of page.nodes ?? []) {
    const comment = thread?.comments.nodes?.[0];
    if (!thread || !comment || !isOurs(comment, viewer)) continue;
    const marker = readMarker(comment.body);
    if (!marker) continue;
    ours.push({
      id: thread.id,
      path: thread.path,
      comment: comment.id,
      body: comment.body,
      fingerprints: marker.fingerprints,
      closed: marker.closed,
      on: thread.subjectType === "FILE" ? "file" : "line",
      place: placeOf(thread),
      minimized: comment.isMinimized,
      resolved: thread.isResolved,
      answered: thread.comments.totalCount > 1
    });
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return { ours, head: pullRequest.headRefOid, next: hasNextPage && endCursor !== null ? endCursor : void 0 };
}
function placeOf({ path, line, startLine, diffSide }) {
  if (line === null) return { on: "file", path };
  return { on: "line", path, side: diffSide, line, ...startLine !== null && { startLine } };
}
async function readThreads(client, pullRequest, first) {
  let page = first ?? takeThreads(await queryRepository(client, threadFields(pullRequest)));
  if (!page) return void 0;
  const threads = [...page.ours];
  while (page.next !== void 0) {
    page = takeThreads(await queryRepository(client, threadFields(pullRequest, page.next)));
    if (!page) return void 0;
    threads.push(...page.ours);
  }
  return { threads, head: page.head };
}
function isOurs({ viewerDidAuthor, author }, viewer) {
  if (viewerDidAuthor) return true;
  return author?.__typename === "Bot" && viewer !== void 0 && author.login === viewer.replace(/\[bot\]$/, "");
}
// src/github/publish/publish.ts
var SURFACES = {
  comments: "comments could not be written",
  check: "check run could not be written",
  threads: "threads could not be resolved"
};
async function publish(client, target, report, renderers, log) {
  const skipped = [];
  const skip = (surface, apiError2) => {
    skipped.push({ surface, reason: apiError2.reason });
    log(`The ${SURFACES[surface]}: ${apiError2.reason}`);
    if (apiError2.kind === "permission" && surface !== "threads")
      log(`Give the job these permissions:
${PERMISSIONS_BLOCK}`);
  };
  let reported = /* @__PURE__ */ new Map();
  if (target.comments) {
    const outcome = await converse(client, target, target.comments, report, renderers);
    reported = outcome.reported;
    if (outcome.apiError) skip("comments", outcome.apiError);
    else if (target.comments.resolve) {
      const apiError2 = await resolveThreads(client, outcome.resolve, target.readOnlyToken);
      if (apiError2) skip("threads", apiError2);
    }
  }
  const delivery = deliveryOf(report, reported, skipped);
  const apiError = await publishCheck(client, target, renderers.check(delivery));
  if (!apiError) return delivery;
  skip("check", apiError);
  for (const command2 of renderers.commands()) log(command2);
  return deliveryOf(report, reported, skipped);
}
var UNREADABLE = { kind: "permission", reason: "the token may not read the review threads." };
var OVERTAKEN = { kind: "overtaken", reason: "a newer push came in, whose own run comments." };
async function converse(client, target, { pullRequest, posted, limit, formerly }, report, renderers) {
  if (!posted) return { reported: /* @__PURE__ */ new Map(), apiError: UNREADABLE, resolve: [] };
  if (posted.head !== target.head) return { reported: /* @__PURE__ */ new Map(), apiError: OVERTAKEN, resolve: [] };
  const planFor = (threads) => planComments(
    { placed: report.placed, posted: threads, complete: report.verdict.complete, limit, formerly },
    renderers
  );
  const reread = async () => planFor((await readThreads(client, pullRequest))?.threads ?? []).reported;
  const { head, readOnlyToken, budget } = target;
  const discussion = { pullRequest, head, readOnlyToken, budget };
  const plan = planFor(posted.threads);
  const outcome = await publishComments(client, discussion, plan, (findings) => renderers.review(findings), reread);
  const spare = target.budget - client.requestCount() > 1;
  if (outcome.reported.size > plan.reported.size && spare) await closeDuplicates(client, discussion, renderers);
  return { ...outcome, resolve: plan.resolve };
}
async function closeDuplicates(client, discussion, renderers) {
  try {
    const now = await readThreads(client, discussion.pullRequest);
    await editComments(client, discussion, planDuplicates(now?.threads ?? [], renderers));
  } catch (error) {
    if (!apiErrorOf(error, discussion.readOnlyToken)) throw error;
  }
}
function deliveryOf(report, reported, skipped) {
  let onLines = 0;
  let onFiles = 0;
  for (const finding of report.comparison.introduced) {
    const on = reported.get(finding);
    if (on === "line") onLines++;
    else if (on === "file") onFiles++;
  }
  const inCheck = report.comparison.introduced.length - onLines - onFiles;
  return { onLines, onFiles, inCheck, skipped: [...skipped] };
}
var THREADS_IN_REQUEST = 50;
async function resolveThreads(client, threads, readOnlyToken) {
  for (let from = 0; from < threads.length; from += THREADS_IN_REQUEST) {
    const ids = threads.slice(from, from + THREADS_IN_REQUEST);
    const parameters = ids.map((_, i) => `$id${i}: ID!`).join(", ");
    const fields = ids.map((_, i) => `t${i}: resolveReviewThread(input: { threadId: $id${i} }) { clientMutationId }`);
    const variables = Object.fromEntries(ids.map((id, i) => [`id${i}`, id]));
    try {
      await client.octokit.graphql(`mutation(${parameters}) {
  ${fields.join("\n  ")}
}`, variables);
    } catch (error) {
      const apiError = apiErrorOf(error, readOnlyToken);
      if (!apiError) throw error;
      return apiError.kind === "permission" ? { ...apiError, reason: LACKS_CONTENTS } : apiError;
    }
  }
  return void 0;
}
var LACKS_CONTENTS = "the token may not: GitHub asks for `contents: write` besides `pull-requests: write`.";
// src/github/read/event.ts
function readVerifyEvent({ name: name2, payload, sha }) {
  switch (name2) {
    case "deployment_status": {
      const head = text(payload, "deployment", "sha");
      if (text(payload, "deployment_status", "state") !== "success")
        return { kind: "nothing", reason: "Only a deployment that succeeded is verified." };
      if (!isCommit(head)) throw incomplete(name2);
      return { kind: "verify", head, policyCommit: "HEAD" };
    }
    // A push is what most deploys start from: then the job stands behind that of the deploy.
    case "push":
      if (at(payload, "deleted") === true) return { kind: "nothing", reason: "A deleted branch has nothing to verify." };
      if (!isCommit(sha)) throw incomplete(name2);
      return { kind: "verify", head: sha, policyCommit: sha };
    case "schedule":
    case "workflow_dispatch":
      if (!isCommit(sha)) throw incomplete(name2);
      return { kind: "verify", head: sha, policyCommit: sha };
    default:
      throw new Error(
        `With "verify" Airworthy does not run on the event "${name2}". Use deployment_status, push (behind the deploy), schedule or workflow_dispatch.`
      );
  }
}
function readEvent({ name: name2, payload, sha, actor }) {
  switch (name2) {
    case "pull_request":
    case "pull_request_target":
      return readPullRequest(name2, payload, actor);
    case "merge_group": {
      const head = text(payload, "merge_group", "head_sha");
      const base = text(payload, "merge_group", "base_sha");
      if (!isCommit(head) || !isCommit(base)) throw incomplete(name2);
      return { kind: "commit", name: name2, base, head };
    }
    case "push": {
      if (at(payload, "deleted") === true) return { kind: "nothing", reason: "A deleted branch has nothing to judge." };
      const before = text(payload, "before");
      const head = text(payload, "after") ?? sha;
      if (!isCommit(head)) throw incomplete(name2);
      return { kind: "commit", name: name2, base: isCommit(before) ? before : void 0, head };
    }
    case "schedule":
    case "workflow_dispatch":
      if (!isCommit(sha)) throw incomplete(name2);
      return { kind: "commit", name: name2, base: void 0, head: sha };
    case "deployment_status":
      throw new Error('On the event "deployment_status" Airworthy verifies what runs: set the input "verify" to true.');
    default:
      throw new Error(
        `Airworthy does not run on the event "${name2}". Use pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch.`
      );
  }
}
function readPullRequest(name2, payload, actor) {
  const number = at(payload, "pull_request", "number");
  const base = text(payload, "pull_request", "base", "sha");
  const head = text(payload, "pull_request", "head", "sha");
  if (typeof number !== "number" || !isCommit(base) || !isCommit(head)) throw incomplete(name2);
  const repositoryOf = (ref) => text(payload, "pull_request", ref, "repo", "full_name");
  const fork = repositoryOf("head") !== repositoryOf("base");
  const files = at(payload, "pull_request", "changed_files");
  return {
    kind: "pull-request",
    number,
    base,
    head,
    readOnlyToken: name2 === "pull_request" && (fork || actor === "dependabot[bot]"),
    changedFiles: typeof files === "number" ? files : void 0,
    open: text(payload, "pull_request", "state") !== "closed"
  };
}
function incomplete(name2) {
  return new Error(`The payload of the event "${name2}" lacks the commits to compare.`);
}
function isCommit(id) {
  return id !== void 0 && /^[0-9a-f]{40,64}$/.test(id) && !/^0+$/.test(id);
}
function text(value, ...keys) {
  const found = at(value, ...keys);
  return typeof found === "string" ? found : void 0;
}
function at(value, ...keys) {
  let node = value;
  for (const key of keys) {
    if (typeof node !== "object" || node === null) return void 0;
    node = node[key];
  }
  return node;
}
// src/model/error.ts
function kindOfError(error) {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : void 0;
}
function stackOf(error) {
  const stack = error instanceof Error ? error.stack ?? "" : "";
  return stack.split("\n").filter((line) => /^\s+at /.test(line)).join("\n");
}
// src/report/github/links.ts
var NO_LINKS = { rule: () => void 0, place: () => void 0 };
function linksTo(options) {
  return {
    rule: (id, practice) => `${options.pages}/${practice}/${id}.md`,
    place: ({ path, range }) => path === "" ? void 0 : `${options.repository}/blob/${options.commit}/${encodePath(path)}#L${range.start.line}`
  };
}
function encodePath(path) {
  const encode = (part) => encodeURIComponent(part).replace(/[()'*!~]/g, percent);
  return Buffer.from(path).toString().split("/").map(encode).join("/");
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function link(markdown, address) {
  return address === void 0 ? markdown : `[${markdown}](${address})`;
}
// src/model/count.ts
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
}
// src/report/shared/sanitize.ts
var INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
function sanitize(text2) {
  return text2.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(INVISIBLE, "\uFFFD");
}
function sanitizeInColumns(text2) {
  return text2.replace(/[\t\r\n\u2028\u2029]/g, " ").replace(INVISIBLE, "\uFFFD");
}
function sanitizeLines(text2) {
  return text2.replace(INVISIBLE, (found) => found === "\n" ? found : "\uFFFD");
}
// src/report/shared/markdown.ts
var BREAK = "&#8203;";
var SPECIAL = /[\\`*_~$[\]]|[&<>|#@]|:(?=\/\/)|www(?=\.)|gh-(?=\d)/gi;
var REPLACEMENTS = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  // A backslash in the cell of a table would be read twice.
  ["|", "&#124;"],
  ...[..."\\`*_~$[]"].map((character) => [character, `\\${character}`])
]);
function escapeMarkdown(text2) {
  return escapeStart(escapeInline(text2).trim());
}
function codeSpan(text2) {
  const content = sanitize(text2).trim();
  if (content === "" || content.includes("|")) return `<code>${escapeInline(content)}</code>`;
  let longest = 0;
  for (const run of content.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence2 = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${fence2}${pad}${content}${pad}${fence2}`;
}
function renderMessage(message) {
  const parts = message.split("`");
  const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ""}` : "";
  let markdown = "";
  for (const [index, part] of parts.entries()) markdown += index % 2 === 1 ? codeSpan(part) : escapeInline(part);
  return escapeStart((markdown + escapeInline(tail)).trim());
}
function truncateBytes(text2, maxBytes) {
  const bytes = Buffer.from(text2);
  if (bytes.length <= maxBytes) return text2;
  let end = Math.max(0, maxBytes);
  while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end--;
  return bytes.toString("utf8", 0, end);
}
function escapeInline(text2) {
  return sanitize(text2).replace(SPECIAL, (found) => REPLACEMENTS.get(found) ?? found + BREAK);
}
function escapeStart(markdown) {
  return markdown.replace(/^(\d{0,9})([-+=.)])/, "$1\\$2");
}
// src/report/shared/problems.ts
function problemsOf({ problems, crashes }) {
  const reported = crashes.map(({ rule, error }) => ({
    at: void 0,
    message: `The rule ${rule} stopped with ${error}, so what it had not told by then was not judged.`,
    blocking: true
  }));
  for (const { at: at2, message, blocking } of problems) {
    reported.push({ at: at2.path === "" || at2.path === "." ? void 0 : at2, message, blocking });
  }
  return reported;
}
// src/report/shared/wording.ts
var PRACTICE_NAMES = {
  secrets: "Secrets",
  "private-networking": "Private networking",
  firewall: "Firewall",
  tls: "TLS",
  "multi-region": "Multi-region",
  database: "Database",
  configuration: "Configuration"
};
var SEVERITY_NAMES = {
  critical: "\u{1F6D1} Critical",
  high: "\u{1F534} High",
  medium: "\u{1F7E0} Medium",
  low: "\u{1F535} Low"
};
var MAX_MESSAGE = 1e3;
function messageOf(message) {
  return renderMessage(clip(message, MAX_MESSAGE));
}
function clip(text2, length) {
  if (text2.length <= length) return text2;
  return `${text2.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function placeOf2(at2, links) {
  if (at2.path === "") return "the project";
  return link(codeSpan(`${clip(at2.path, 300)}:${at2.range.start.line}`), links.place(at2));
}
function findingPlaceOf(finding, links) {
  const about = aboutOf(finding);
  return about === void 0 ? placeOf2(finding.at, links) : codeSpan(about);
}
function ruleOf(finding, links) {
  return link(codeSpan(finding.rule), links.rule(finding.rule, finding.practice));
}
function countBySeverity(findings) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { severity } of findings) numbers.set(severity, (numbers.get(severity) ?? 0) + 1);
  const parts = SEVERITIES.flatMap((severity) => {
    const number = numbers.get(severity);
    return number === void 0 ? [] : [`${number} ${severity}`];
  });
  return parts.join(", ");
}
function verdictOf(report) {
  const { complete, failOn, failing } = report.verdict;
  const news = report.scope === "introduced" ? "new " : "";
  const total = report.comparison.introduced.length;
  const counted = total === 0 ? `no ${news}findings` : count(total, `${news}finding`);
  if (!complete) {
    const blocking = problemsOf(report).filter(({ blocking: blocking2 }) => blocking2);
    const missed = report.verified ? "looked at" : "judged";
    return `Incomplete: ${count(blocking.length, "thing")} could not be ${missed}; ${counted}.`;
  }
  if (total === 0) return verdictOfNone(report);
  const threshold = failOn === "critical" ? "critical" : `${failOn} or worse`;
  if (failOn === "never") return `${capital(counted)}; none of them blocks.`;
  if (failing === 0) return `${capital(counted)}, none of them ${threshold}.`;
  if (failing === total) return `${capital(counted)}, ${total === 1 ? "" : "all "}${threshold}.`;
  return `${capital(counted)}, ${failing} of them ${threshold}.`;
}
function verdictOfNone({ scope, verified }) {
  if (scope === "introduced") return "This change makes nothing worse.";
  return verified?.some(({ path }) => path !== void 0) ? "What runs is what the files promise." : "Nothing found.";
}
function capital(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function aboutOf({ at: at2, subject }) {
  return at2.path === "" ? /^(\S{1,260}?): /.exec(subject)?.[1] : void 0;
}
// src/report/exposure/links.ts
var MAX_LINKS = 8;
var MAX_NAME = 80;
function newConnections({ before, after }) {
  if (!before) return void 0;
  const old = new Set(namedLinks(before).map(({ text: text2 }) => text2));
  const added = namedLinks(after).filter(({ text: text2 }) => !old.has(text2));
  if (added.length === 0) return void 0;
  const sorted = [...added.filter(({ isPublic: isPublic2 }) => isPublic2), ...added.filter(({ isPublic: isPublic2 }) => !isPublic2)];
  const shown = sorted.slice(0, MAX_LINKS).map(({ text: text2 }) => text2);
  const more = sorted.length > MAX_LINKS ? `; and ${sorted.length - MAX_LINKS} more` : "";
  return `New connections: ${shown.join("; ")}${more}.`;
}
function namedLinks({ apps, links }) {
  const names = new Map(apps.map(({ path, name: name2 }) => [path, name2 ?? path]));
  const found = /* @__PURE__ */ new Map();
  for (const link2 of links) {
    if (link2.to.kind !== "data store") found.set(describeLink(link2, names), link2.network === "public");
  }
  return [...found].map(([text2, isPublic2]) => ({ text: text2, isPublic: isPublic2 }));
}
function describeLink({ from, to, network }, names) {
  const host = to.kind === "app" ? names.get(to.path) ?? to.path : to.host;
  const way = network === "public" ? "**over the internet**" : "over the private network";
  return `${nameOf(names.get(from) ?? from)} \u2192 ${nameOf(host)} ${way}`;
}
function nameOf(text2) {
  return codeSpan(clip(text2, MAX_NAME));
}
// src/report/exposure/pairs.ts
var KEYS = [
  ({ path, name: name2 }) => name2 === void 0 ? void 0 : `${name2}
${path}`,
  ({ name: name2 }) => name2,
  ({ path }) => path
];
function pairApps(before, after) {
  const partners = /* @__PURE__ */ new Map();
  let earlier = before.apps;
  let remaining = after.apps;
  for (const key of KEYS) {
    const candidates = byKey(earlier, key);
    const taken = /* @__PURE__ */ new Set();
    for (const [value, app] of byKey(remaining, key)) {
      const partner = candidates.get(value);
      if (!app || !partner) continue;
      partners.set(app, partner);
      taken.add(partner);
    }
    earlier = earlier.filter((app) => !taken.has(app));
    remaining = remaining.filter((app) => !partners.has(app));
  }
  const pairs = after.apps.map((app) => ({ before: partners.get(app), after: app }));
  return [...pairs, ...earlier.map((app) => ({ before: app, after: void 0 }))];
}
function byKey(apps, key) {
  const found = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const value = key(app);
    if (value !== void 0) found.set(value, found.has(value) ? void 0 : app);
  }
  return found;
}
// src/report/exposure/exposure.ts
var FEW = 5;
var MAX_ITEMS = 6;
var MAX_NAME2 = 80;
function renderExposure(change, options = {}) {
  const { before, after } = change;
  const { maxRows = 50, maxBytes = 16e3, unread = NONE } = options;
  const pairs = before ? pairApps(before, after) : after.apps.map((app) => ({ before: app, after: app }));
  if (pairs.length === 0) return [];
  const rows = pairs.map((pair) => rowOf(pair, unread)).sort((a, b) => b.weight - a.weight);
  const changed = rows.filter(({ weight }) => weight > 0);
  const unchanged = rows.filter(({ weight }) => weight === 0);
  const folded = before !== void 0 && unchanged.length > FEW ? unchanged : [];
  const candidates = folded.length > 0 ? changed : rows;
  const shown = fitting(candidates, maxRows, maxBytes);
  const connections = newConnections(change);
  const lines2 = [before ? "### Exposure: before \u2192 after" : "### Exposure", ""];
  if (before && changed.length === 0 && connections === void 0) {
    const whose = pairs.length === 1 ? "the app" : `all ${pairs.length} apps`;
    lines2.push(`This change leaves the exposure of ${whose} as it was.`, "");
  }
  if (shown.length > 0) lines2.push(...HEADER, ...shown.map(({ text: text2 }) => text2), "");
  if (shown.some(({ pair }) => isUnsure(pair))) lines2.push(FOOTNOTE, "");
  if (connections !== void 0) lines2.push(connections, "");
  const hidden = candidates.length - shown.length;
  if (hidden > 0) lines2.push(`${count(hidden, "more app")} not shown${folded.length > 0 ? ", changed too" : ""}.`, "");
  if (folded.length > 0 && (changed.length > 0 || connections !== void 0))
    lines2.push(`${count(folded.length, "app")} unchanged.`, "");
  return lines2.slice(0, -1);
}
var NONE = /* @__PURE__ */ new Set();
var HEADER = [
  "| App | Public ports | TLS | Private addresses in use | Data stores | Regions |",
  "|---|---|---|---|---|---|"
];
var FOOTNOTE = "\xB9 Public once the app has a public address, which its first deploy gives it unless told otherwise.";
function fitting(rows, maxRows, maxBytes) {
  const shown = [];
  let bytes = 0;
  for (const row of rows.slice(0, maxRows)) {
    bytes += Buffer.byteLength(row.text) + 1;
    if (bytes > maxBytes) break;
    shown.push(row);
  }
  return shown;
}
var COLUMNS = [
  { empty: "none", items: (app) => publicPorts(app).map(portItem) },
  { empty: "\u2014", items: ({ tls }) => tls === void 0 ? [] : [tls] },
  { empty: "\u2014", items: ({ privateAddresses }) => privateAddresses.map(name) },
  { empty: "\u2014", items: ({ dataStores }) => dataStores.map(storeItem) },
  { empty: "\u2014", items: ({ regions }) => regions.map(name) }
];
function rowOf(pair, unread) {
  const { before, after } = pair;
  let changes = before && after ? 0 : 1;
  const cells = COLUMNS.map(({ empty, items }) => {
    const old = before ? items(before) : [];
    const now = after ? items(after) : [];
    if (!before) return cell(now, NONE, empty);
    if (!after) return cell(old, NONE, empty);
    if (old.join("\n") === now.join("\n")) return cell(now, NONE, empty);
    changes++;
    return `${cell(old, new Set(now), empty)} \u2192 **${cell(now, new Set(old), empty)}**`;
  });
  const opened = after !== void 0 && opensPort(before, after);
  return { text: `| ${[title(pair, unread), ...cells].join(" | ")} |`, pair, weight: changes + (opened ? 100 : 0) };
}
function cell(items, other, empty) {
  if (items.length === 0) return empty;
  if (items.length <= MAX_ITEMS) return items.join(", ");
  const first = items.filter((item2) => !other.has(item2));
  const sorted = other === NONE ? items : [...first, ...items.filter((item2) => other.has(item2))];
  return `${sorted.slice(0, MAX_ITEMS).join(", ")} and ${sorted.length - MAX_ITEMS} more`;
}
function title(pair, unread) {
  const { before, after } = pair;
  const app = after ?? before;
  const parts = [name(app?.name ?? app?.path ?? "")];
  if (before && after && before.name !== after.name) parts.unshift(`${name(before.name ?? before.path)} \u2192`);
  if (isUnsure(pair)) parts.push("\xB9");
  if (!before) parts.push("**new**");
  if (!after) parts.push("**removed**");
  if ([before, after].some((app2) => app2 && unread.has(app2.path))) parts.push("*(not wholly read)*");
  return parts.join(" ");
}
function isUnsure({ before, after }) {
  return [before, after].some((app) => app?.reach === "unknown" && app.ports.length > 0);
}
function opensPort(before, after) {
  const old = new Set(before ? publicPorts(before).map(portItem) : []);
  return publicPorts(after).some((port) => !old.has(portItem(port)));
}
function publicPorts({ reach, ports }) {
  return reach === "private" ? [] : ports;
}
function portItem({ start, end, service }) {
  const range = `\`${start === end ? start : `${start}\u2013${end}`}\``;
  return service === void 0 ? range : `${range} ${service}`;
}
function storeItem({ kind, name: own, reached }) {
  const text2 = own === void 0 ? kind : `${kind} ${name(own)}`;
  return reached === "public" ? `${text2} (public)` : text2;
}
function name(text2) {
  return codeSpan(clip(text2, MAX_NAME2));
}
// src/report/exposure/graph.ts
var ORDER = ["public", "inbound", "private", "outside"];
var INTERNET = { key: "internet", kind: "internet", name: "internet", detail: void 0 };
function graphOf(exposure2, limits = {}) {
  const { maxNodes = 40, maxWays = 80 } = limits;
  const nodes = /* @__PURE__ */ new Map([[INTERNET.key, INTERNET]]);
  for (const { path, name: name2 } of exposure2.apps) {
    nodes.set(appKey(path), { key: appKey(path), kind: "app", name: name2 ?? path, detail: void 0 });
  }
  const all = [];
  for (const app of exposure2.apps) if (isPublic(app)) all.push(inbound(app));
  for (const link2 of exposure2.links) {
    const { to } = link2;
    if (to.kind !== "app") nodes.set(keyOf(to), nodeOf(to));
    if (nodes.has(keyOf(to)))
      all.push({ from: appKey(link2.from), to: keyOf(to), label: void 0, style: styleOf(link2) });
  }
  const ways = select(all, maxNodes, maxWays);
  const drawn = new Set(ways.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...nodes.values()].filter(({ key }) => drawn.has(key)), ways, total: all.length };
}
function select(all, maxNodes, maxWays) {
  const nodes = /* @__PURE__ */ new Set();
  const selected = /* @__PURE__ */ new Set();
  for (const way of all.toSorted((a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style))) {
    if (selected.size >= maxWays) break;
    const missing = new Set([way.from, way.to].filter((key) => !nodes.has(key)));
    if (nodes.size + missing.size > maxNodes) continue;
    for (const key of missing) nodes.add(key);
    selected.add(way);
  }
  return all.filter((way) => selected.has(way));
}
function isPublic({ reach, ports }) {
  return reach !== "private" && ports.length > 0;
}
var MAX_PORTS = 4;
function inbound({ path, ports }) {
  const named = ports.slice(0, MAX_PORTS).map(portLabel);
  const more = ports.length > MAX_PORTS ? [`${ports.length - MAX_PORTS} more`] : [];
  return { from: INTERNET.key, to: appKey(path), label: [...named, ...more].join(", "), style: "inbound" };
}
function portLabel({ start, end, service }) {
  const range = start === end ? String(start) : `${start} to ${end}`;
  return service === void 0 ? range : `${range} ${service}`;
}
function styleOf({ to, network }) {
  if (network === "private") return "private";
  return to.kind === "host" ? "outside" : "public";
}
function appKey(path) {
  return `app ${path}`;
}
function keyOf(to) {
  return to.kind === "app" ? appKey(to.path) : `${to.kind} ${to.host}`;
}
function nodeOf(to) {
  const key = keyOf(to);
  if (to.kind === "host") return { key, kind: "host", name: to.host, detail: void 0 };
  return { key, kind: "data store", name: to.store, detail: to.host };
}
// src/report/exposure/map.ts
var ARROWS = { inbound: "-->", public: "==>", private: "-.->", outside: "-->" };
var COLOURS = [
  ["public", "#cf222e"],
  ["private", "#2da44e"]
];
var MAX_LABEL = 60;
function renderMap(exposure2, limits = {}) {
  const { nodes, ways, total } = graphOf(exposure2, limits);
  if (total === 0) return [];
  const ids = new Map(nodes.map(({ key }, i) => [key, `n${i + 1}`]));
  const lines2 = nodes.map((node) => `  ${ids.get(node.key)}${shapeOf(node)}`);
  for (const { from, to, label: label2, style } of ways) {
    lines2.push(`  ${ids.get(from)} ${ARROWS[style]}${label2 === void 0 ? "" : `|"${label2}"|`} ${ids.get(to)}`);
  }
  for (const [style, colour] of COLOURS) {
    const numbers = ways.flatMap((way, number) => way.style === style ? [number] : []);
    if (numbers.length > 0) lines2.push(`  linkStyle ${numbers.join(",")} stroke:${colour}`);
  }
  const cut = total - ways.length;
  return [
    "### Who talks to whom",
    "",
    "Thick and red: over the internet. Dotted and green: over the private network.",
    "",
    "```mermaid",
    "flowchart LR",
    ...lines2,
    "```",
    ...cut > 0 ? ["", `Not drawn, to keep it readable: ${cut} of ${total} connections.`] : []
  ];
}
function shapeOf({ kind, name: name2, detail }) {
  switch (kind) {
    case "internet":
      return `(("${name2}"))`;
    case "app":
      return `["${label(name2)}"]`;
    case "data store":
      return `[("${label(name2)} ${label(detail ?? "")}")]`;
    case "host":
      return `(["${label(name2)}"])`;
  }
}
function label(text2) {
  return clip(text2, MAX_LABEL).replace(/[^\p{L}\p{N} ./_…:-]/gu, "?").replace(/:(?!\d)/g, "?").replace(/^(-|\d{1,9}\.) /, "$1");
}
// src/report/shared/scorecard.ts
function scorecardOf(report) {
  const scores = [];
  for (const practice of PRACTICES) {
    const own = (findings) => findings.filter((finding) => finding.practice === practice);
    const counting = own(report.comparison.introduced);
    const standing = own(report.comparison.standing);
    if (practice === "configuration" && counting.length + standing.length === 0) continue;
    scores.push(scoreOf(report, practice, counting, standing.length));
  }
  return scores;
}
function appsOf({ apps }) {
  return count(apps, "app");
}
function standingLabel({ scope }) {
  return scope === "all" ? "in the baseline" : "from before";
}
function scoreOf(report, practice, counting, standing) {
  const rules = report.rules.filter((rule) => rule.practice === practice).map(({ id }) => id);
  const crashed = report.crashes.some(({ rule }) => rules.includes(rule));
  const isOff = rules.length > 0 && rules.every((rule) => report.silenced.has(rule));
  const news = report.scope === "introduced" ? "new" : "found";
  const notes = standing > 0 ? [`${standing} ${standingLabel(report)}`] : [];
  const [worst] = counting.toSorted((a, b) => compareSeverity(b.severity, a.severity));
  if (worst) {
    const labels = [`${countBySeverity(counting)} ${news}`, ...crashed ? ["not wholly judged"] : [], ...notes];
    return { practice, state: worst.severity, labels };
  }
  if (report.verified && rules.length === 0)
    return { practice, state: "not judged", labels: ["not looked at", ...notes] };
  if (isOff) return { practice, state: "switched off", labels: ["switched off by the policy", ...notes] };
  if (crashed) return { practice, state: "not judged", labels: ["not judged", ...notes] };
  if (!report.verdict.complete) {
    return { practice, state: "partly judged", labels: [`nothing ${news} in what could be judged`, ...notes] };
  }
  return { practice, state: "clean", labels: [`nothing ${news}`, ...notes] };
}
// src/report/shared/verified-state.ts
function stateLabelOf({ state, declared, observed }) {
  if (state === "broken") return "broken";
  if (state === "unseen") return observed === void 0 ? "not seen" : "in part";
  return declared === void 0 ? "fine" : "kept";
}
// src/report/github/summary.ts
var MAX_SUMMARY_BYTES = 1e6;
var MAX_EXPOSURE_BYTES = 3e4;
var RESERVED_BYTES = 600;
function renderSummary(report, options = {}) {
  const links = options.links ?? NO_LINKS;
  const opening = [
    `**${escapeMarkdown(verdictOf(report))}**`,
    "",
    ...practiceTable(report),
    "",
    ...sumLines(report, options.delivery)
  ];
  const sections = [
    verifiedTable(report, options),
    ...exposure(report, options),
    uncheckedSection(report, links),
    ...SEVERITIES.map((severity) => {
      const found = report.comparison.introduced.filter((finding) => finding.severity === severity);
      return findingTable(`${SEVERITY_NAMES[severity]} (${found.length})`, found, links);
    }),
    findingTable(`\u2705 Fixed (${report.comparison.fixed.length})`, report.comparison.fixed, NO_LINKS),
    suppressed(report, links),
    list(`Notices (${report.notices.length})`, report.notices, links)
  ];
  return fit(opening, sections, options.limitBytes ?? MAX_SUMMARY_BYTES);
}
function practiceTable(report) {
  const rows = scorecardOf(report).map(({ practice, state, labels }) => {
    return `| ${PRACTICE_NAMES[practice]} | ${markOf(state)} ${labels.join(" \xB7 ")} |`;
  });
  return ["| Practice | State |", "|---|---|", ...rows];
}
function markOf(state) {
  if (state === "clean") return "\u2705";
  const isSeverity = state === "critical" || state === "high" || state === "medium" || state === "low";
  return isSeverity ? SEVERITY_NAMES[state].split(" ")[0] ?? "" : "\u26AA";
}
var SKIPPED_NAMES = { comments: "comments", check: "check run", threads: "resolved threads" };
function sumLines(report, delivery) {
  const { introduced, standing, fixed } = report.comparison;
  const lines2 = [];
  if (delivery && introduced.length > 0) {
    const parts = [`${delivery.onLines} on lines`, `${delivery.onFiles} on files`, `${delivery.inCheck} in the check`];
    lines2.push(`${introduced.length} introduced = ${parts.join(" + ")}.`);
  }
  const ignored = `${report.suppressed.length} ignored with a reason`;
  if (report.scope === "introduced") lines2.push(`${standing.length} from before, ${fixed.length} fixed, ${ignored}.`);
  else if (report.verified) lines2.push(`${appsOf(report)}; ${ignored}.`);
  else lines2.push(`${appsOf(report)}; ${standing.length} in the baseline, ${ignored}.`);
  for (const { surface, reason } of delivery?.skipped ?? []) {
    lines2.push("", `\u26A0\uFE0F No ${SKIPPED_NAMES[surface]}: ${escapeMarkdown(reason)}`);
  }
  return lines2;
}
function uncheckedSection(report, links) {
  const problems = problemsOf(report).toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  const rows = problems.map(({ at: at2, message, blocking }) => {
    const row = at2 ? item({ at: at2, message }, links) : `- ${messageOf(message)}`;
    return blocking ? row : `${row} *(does not decide)*`;
  });
  return { name: "Not judged", lead: ["", `### \u26AA Not judged (${rows.length})`, ""], rows };
}
function findingTable(title2, findings, links) {
  const rows = findings.map((finding) => {
    const hint = finding.confidence === "low" ? " *(a hint)*" : "";
    return `| ${findingPlaceOf(finding, links)} | ${messageOf(finding.message)}${hint} | ${ruleOf(finding, links)} |`;
  });
  return { name: title2, lead: ["", `### ${title2}`, "", "| Place | Finding | Rule |", "|---|---|---|"], rows };
}
function suppressed(report, links) {
  const title2 = `Ignored (${report.suppressed.length})`;
  const rows = report.suppressed.map(({ finding, by }) => {
    const owner = by.owner === void 0 ? "" : `, ${escapeMarkdown(clip(by.owner, 100))}`;
    const until = by.expires === void 0 ? "" : `, until ${escapeMarkdown(by.expires)}`;
    const reason = `${escapeMarkdown(clip(by.reason, 300))}${owner}${until}`;
    return `| ${findingPlaceOf(finding, links)} | ${ruleOf(finding, links)} | ${reason} | ${placeOf2(by.at, links)} |`;
  });
  return {
    name: title2,
    lead: ["", `### ${title2}`, "", "| Place | Rule | Reason | Said at |", "|---|---|---|---|"],
    rows
  };
}
function list(title2, remarks, links) {
  return { name: title2, lead: ["", `### ${title2}`, ""], rows: remarks.map((remark) => item(remark, links)) };
}
function item({ at: at2, message }, links) {
  return `- ${placeOf2(at2, links)}: ${messageOf(message)}`;
}
function verifiedTable({ verified = [] }, { limitBytes = MAX_SUMMARY_BYTES }) {
  const rows = verified.flatMap(
    ({ name: name2, rows: own }) => own.map((row) => {
      const cells = [row.declared ?? "\u2014", row.observed ?? "\u2014"].map(messageOf);
      const state = `${STATE_MARKS[row.state]} ${stateLabelOf(row)}`;
      return `| ${codeSpan(clip(name2, 200))} | ${PRACTICE_NAMES[row.practice]} | ${cells.join(" | ")} | ${state} |`;
    })
  );
  const header = ["| App | Practice | Promised | Seen live | |", "|---|---|---|---|---|"];
  const title2 = "Promised, and seen live";
  return { name: title2, lead: ["", `### ${title2}`, "", ...header], rows, maxBytes: Math.floor(limitBytes / 4) };
}
var STATE_MARKS = { kept: "\u2705", broken: "\u{1F534}", unseen: "\u26AA" };
function exposure(report, { limitBytes = MAX_SUMMARY_BYTES, map = true }) {
  const unread = new Set(report.problems.map(({ at: at2 }) => at2.path));
  const maxBytes = Math.min(Math.floor(limitBytes / 4), MAX_EXPOSURE_BYTES);
  const table = renderExposure(report.exposure, { maxBytes, unread });
  const drawn = map ? renderMap(report.exposure.after) : [];
  return [block("Exposure", table), block("Who talks to whom", drawn)];
}
function block(name2, lines2) {
  return { name: name2, lead: [""], rows: lines2.length === 0 ? [] : [lines2.join("\n")] };
}
function fit(opening, sections, limit) {
  const lines2 = [...opening];
  const cut = [];
  let room = limit - RESERVED_BYTES - bytesOf(opening);
  for (const { name: name2, lead, rows, maxBytes = Number.POSITIVE_INFINITY } of sections) {
    if (rows.length === 0) continue;
    let taken = 0;
    let own = maxBytes;
    for (const row of rows) {
      const added = taken === 0 ? [...lead, row] : [row];
      const bytes = bytesOf(added);
      if (bytes > Math.min(room, own)) break;
      room -= bytes;
      own -= bytes;
      lines2.push(...added);
      taken++;
    }
    if (taken < rows.length) cut.push(`${count(rows.length - taken, "row")} of \u201C${name2}\u201D`);
  }
  if (cut.length > 0) lines2.push("", `\u2702\uFE0F Cut, since GitHub takes no longer page: ${cut.join(", ")}.`);
  return `${lines2.join("\n").trimEnd()}
`;
}
function bytesOf(lines2) {
  let bytes = 0;
  for (const line of lines2) bytes += Buffer.byteLength(line) + 1;
  return bytes;
}
// src/github/read/changes.ts
var COMPARE_FILES = 300;
async function readChanges(client, base, head, expected = 0) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    // Pages are of commits, which are of no interest; the first one has all the files.
    per_page: 1,
    page: 1
  });
  const files = data.files ?? [];
  const complete = files.length < COMPARE_FILES && files.length >= expected;
  return { mergeBase: data.merge_base_commit.sha, files: files.flatMap(readFile), complete };
}
function readFile({ filename, previous_filename, status, patch }) {
  if (status === "unchanged") return [];
  const renamed = status === "renamed" && previous_filename !== void 0;
  return [
    {
      path: filename,
      previousPath: renamed ? previous_filename : void 0,
      status: renamed ? "renamed" : statusOf(status),
      patch
    }
  ];
}
function statusOf(status) {
  if (status === "removed") return "removed";
  return status === "added" || status === "copied" ? "added" : "modified";
}
function touchedPaths(files) {
  const paths = /* @__PURE__ */ new Set();
  for (const file of files) {
    paths.add(file.path);
    if (file.previousPath !== void 0) paths.add(file.previousPath);
  }
  return paths;
}
// src/model/files/path.ts
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}
// src/project/discover/formats.ts
var DOCKERFILE = /^(?:docker|container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i;
var CAPITAL_DOCKERFILE = /^(?:Docker|Container)file\.(?!md$|txt$|html$)/;
var ENV_FILE = /^\.env(?:[._-][^/]*)?$|\.env$/i;
var INI_FILE = /(?:^|\/)(?:\.npmrc|\.pypirc|\.?pip\.conf|\.aws\/(?:credentials|config)|\.s3cfg|\.boto|\.my\.cnf|(?:wg|wireguard|fly|peer)[\w-]{0,40}\.conf)$/i;
var SEALED = /\.(?:enc|gpg|age|asc|vault|keys|me)$/i;
var MAKEFILE = /^(?:GNU)?makefile$|\.mk$|^\.?justfile$/i;
var SHELL_FOLDER = /(?:^|\/)(?:bin|scripts?|hooks)\/(?:[^/]+\/){0,3}[^/.]+$/;
var SHEBANG = /^#!\s*\S*?(?:\/|\s)(?:ba|da|a|k|z)?sh(?:\s|$)/;
var NEVER_READ = new Set(
  `ts tsx mts cts js jsx mjs cjs vue svelte astro py pyi ipynb rb erb haml slim rs go java kt kts scala groovy swift c h cc cpp
  hpp cs fs vb php pl pm lua r jl dart ex exs eex heex leex erl hrl elm hs clj cljs ml zig nim sol css scss sass less styl html
  htm xhtml md mdx markdown rst adoc txt log csv tsv sql graphql gql proto xml xsl svg png jpg jpeg gif webp avif ico bmp tiff
  psd ai eps pdf doc docx xls xlsx ppt pptx odt woff woff2 ttf otf eot mp3 mp4 m4a wav ogg webm mov avi zip tar gz tgz bz2 xz 7z
  rar jar war class o a so dylib dll exe wasm bin dat db sqlite sqlite3 map snap lock sum mod ps1 bat cmd diff patch po pot mo
  feature http rest lockb tsbuildinfo`.split(/\s+/)
);
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["toml", "toml"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["ini", "ini"],
  ["properties", "ini"],
  ["sh", "shell"],
  ["bash", "shell"]
]);
function formatOf(path, text2) {
  const name2 = baseName(path);
  const extension = extensionOf(name2);
  if (name2 === ".dockerignore" || extension === "dockerignore") return "ignore";
  const byExtension = BY_EXTENSION.get(extension);
  if (byExtension) return byExtension;
  if (CAPITAL_DOCKERFILE.test(name2) || DOCKERFILE.test(name2) && !NEVER_READ.has(extension)) return "dockerfile";
  if (ENV_FILE.test(name2)) return SEALED.test(name2) ? void 0 : "env";
  if (name2 === ".envrc") return "shell";
  if (INI_FILE.test(path)) return "ini";
  if (MAKEFILE.test(name2)) return "makefile";
  if (extension !== "") return void 0;
  if (text2 === void 0) return SHELL_FOLDER.test(path) ? "shell" : void 0;
  return SHEBANG.test(text2.slice(0, 200)) ? "shell" : void 0;
}
function formatsOf(paths) {
  const formats = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const format2 = formatOf(path);
    if (format2) formats.add(format2);
    if (!format2 || format2 === "shell" || format2 === "makefile" || isConfigFormat(format2))
      for (const named of NAMEABLE) formats.add(named);
  }
  return formats;
}
var NAMEABLE = ["toml", "json", "dockerfile", "ignore", "shell"];
function isConfigFormat(format2) {
  return format2 === "toml" || format2 === "json" || format2 === "yaml";
}
function extensionOf(name2) {
  const dot = name2.lastIndexOf(".");
  return dot <= 0 ? "" : name2.slice(dot + 1).toLowerCase();
}
// src/project/files/code-defaults.ts
var CONFIG_CODE = /(?:^|\/)(?:config\/(?:[\w.-]{1,60}\/){0,2}[\w.-]{1,60}|(?:[\w-]{1,40}\.)?(?:config|configuration|settings|env|environment)|settings\/\w{1,60})\.(?:exs|rb|py|php|[cm]?[jt]s)$/;
function isConfigCode(path) {
  return NEVER_READ.has(extensionOf(baseName(path))) && CONFIG_CODE.test(path) && !/\.d\.[cm]?ts$/.test(path);
}
var NAME = String.raw`["'](\w{1,100})["']`;
var TEXT = String.raw`["'\x60]([^"'\x60\s]{4,300})["'\x60]`;
var DEFAULTS = [
  // Node.js.
  new RegExp(String.raw`\bprocess\.env\.(\w{1,100}) {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, "g"),
  new RegExp(String.raw`\bprocess\.env\[${NAME}\] {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, "g"),
  // Python, Laravel, Ruby and Elixir: `getenv("X", "y")`, `env('X', 'y')`, `ENV.fetch("X", "y")`.
  new RegExp(
    String.raw`(?:\bgetenv|\bget_env|\benviron\.get|\bENV\.fetch|\benv(?:\.\w{1,20})?|\bconfig)\( {0,4}${NAME} {0,4}, {0,4}(?:default {0,4}= {0,4})?${TEXT}`,
    "g"
  ),
  // Ruby and Elixir: `ENV["X"] || "y"`, `ENV.fetch("X") { "y" }`, `System.get_env("X") || "y"`.
  new RegExp(String.raw`\bENV\[${NAME}\] {0,4}\|\| {0,4}${TEXT}`, "g"),
  new RegExp(String.raw`\b(?:ENV\.fetch|get_env)\(${NAME}\) {0,4}(?:\|\||\{) {0,4}${TEXT}`, "g")
];
var LONGEST_LINE = 1e3;
var ADDRESS = /:\/\/|\.(?:fly\.dev|internal|flycast)\b/;
function codeDefaults(source, reader) {
  const settings = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    if (line.length > LONGEST_LINE || !ADDRESS.test(line) || /^\s*(?:#|\/\/|\*|\/\*)/.test(line)) continue;
    const start = source.offset({ line: number, column: 1 });
    for (const pattern of DEFAULTS) {
      for (const match of line.matchAll(pattern)) {
        const [written, name2 = "", text2 = ""] = match;
        if (!ADDRESS.test(text2) || /\$\{|#\{/.test(text2)) continue;
        const from = start + match.index;
        const at2 = source.locate(from, from + written.length);
        const valueFrom = from + written.lastIndexOf(text2);
        const value = {
          known: true,
          value: text2,
          at: source.locate(valueFrom, valueFrom + text2.length),
          raw: text2
        };
        settings.push({ origin: "code-default", reader, name: name2, nameAt: at2, key: name2, value, at: at2 });
      }
    }
  }
  return settings;
}
// src/model/memoize.ts
function memoize(answer) {
  const known = /* @__PURE__ */ new WeakMap();
  return (thing) => {
    const found = known.get(thing);
    if (found) return found.answer;
    const worked = { answer: answer(thing) };
    known.set(thing, worked);
    return worked.answer;
  };
}
var MAX_CACHED_TEXTS = 1e4;
function memoizeByText(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text2) => {
    const found = known.get(text2);
    if (found) return found.answer;
    if (known.size >= MAX_CACHED_TEXTS) known.clear();
    const worked = { answer: answer(text2) };
    known.set(text2, worked);
    return worked.answer;
  };
}
function lazy(answer) {
  let known;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
// src/project/discover/path-roles.ts
var TEMPLATE_SUFFIX = /[._-](?:example|sample|template|tmpl|tpl|dist)(?=$|\.)/i;
var TEMPLATE_LANGUAGE = /\.(?:erb|eex|ejs|j2|jinja2?|mustache|hbs|tt|liquid|gotmpl)$/i;
var DEVELOPMENT_FOLDERS = new Set(
  `test tests __tests__ testing e2e spec specs fixtures __fixtures__ testdata test-data mocks __mocks__ cypress playwright
  doc docs documentation example examples sample samples evidence templates scaffold scaffolds boilerplate
  generators .devcontainer .vscode .idea .storybook`.split(/\s+/)
);
var DEVELOPMENT_CONFIG = /(?:^|\/)config\/(?:environments\/)?(?:dev|development|test|testing|local)(?:[._-][^/]*)?(?:\/|$)/i;
var DEVELOPMENT_ENV = /^(?:\.env[._-](?:.*[._-])?(?:test|testing|dev|development|local|ci|e2e)|(?:test|dev|local)\.env)$/i;
var DEVELOPMENT_DOCKERFILE = /^(?:(?:docker|container)file[._-](?:dev|development|test|tests|local|ci|e2e)|(?:dev|test|local)\.dockerfile)$/i;
var DEVELOPMENT_FILE = /^(?:devcontainer|tsconfig[^/]*|jsconfig|biome|renovate|package|composer|\.eslintrc|\.prettierrc|\.swcrc|\.babelrc)(?:\.jsonc?)?$/i;
var DEVELOPMENT_NAME = /(?:^|[._-])(?:dev|development|test|tests|testing|local)(?:[._-]|$)/i;
var COMPOSE = /^(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i;
var PIPELINE = /^\.github\/|(?:^|\/)(?:\.circleci|\.buildkite|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|bitbucket-pipelines|azure-pipelines|appveyor|cloudbuild)\.ya?ml$/i;
function isComposePath(path) {
  return COMPOSE.test(baseName(path));
}
function isOtherPipeline(path) {
  return PIPELINE.test(path) && !path.startsWith(".github/");
}
function isTemplate(path) {
  const name2 = baseName(path);
  return TEMPLATE_SUFFIX.test(name2) || TEMPLATE_LANGUAGE.test(name2);
}
var readerOf = memoizeByText((path) => {
  if (isTemplate(path) || DEVELOPMENT_CONFIG.test(path)) return "development";
  const parts = path.split("/");
  const name2 = parts.pop() ?? "";
  if (parts.some((part) => DEVELOPMENT_FOLDERS.has(part.toLowerCase()))) return "development";
  if (COMPOSE.test(name2) || DEVELOPMENT_ENV.test(name2)) return "development";
  if (DEVELOPMENT_DOCKERFILE.test(name2) || DEVELOPMENT_FILE.test(name2)) return "development";
  if (PIPELINE.test(path)) return "ci";
  if (/\.(?:ya?ml|jsonc?|toml|ini|properties)$/i.test(name2)) {
    const stem = name2.slice(0, name2.lastIndexOf("."));
    if (DEVELOPMENT_NAME.test(stem) && !/fly/i.test(stem)) return "development";
  }
  return "runtime";
});
// src/project/files/framework-https.ts
var PROTO_HEADER = /x[-_]forwarded[-_]proto/i;
var HSTS_HEADER = /strict[-_]transport[-_]security/i;
var PLACES = [
  {
    path: /^config\/(?:environments\/production|application)\.rb$/,
    redirects: [/^config\.force_ssl\s*=\s*(?!false\b)\S/],
    // AssumeSSL makes every request look like HTTPS before the redirect is decided (rails: middleware/assume_ssl.rb).
    unless: /^config\.assume_ssl\s*=\s*true\b/,
    hsts: /^config\.force_ssl\s*=\s*(?!false\b)\S/
  },
  {
    path: /^(?:config\/(?:prod|runtime|config)\.exs|lib\/[^/]+\/endpoint\.ex)$/,
    redirects: [/\bforce_ssl:\s*(?!false\b|nil\b)\S|\bplug\s*\(?\s*Plug\.SSL\b/],
    hsts: /\bforce_ssl:\s*(?!false\b|nil\b)\S|\bplug\s*\(?\s*Plug\.SSL\b/
  },
  {
    path: /^(?:[^/]+\/){0,3}settings(?:\/[^/]+)?\.py$/,
    redirects: [/^SECURE_SSL_REDIRECT\s*=\s*(?!False\b)(?!.*default\s*=\s*False)\S/],
    hsts: /^SECURE_HSTS_SECONDS\s*=\s*(?!0\s*$)\S/
  },
  {
    path: /^(?:(?:src|app|server)\/)?(?:main|app|server|__init__|asgi|wsgi)\.py$/,
    redirects: [/\bHTTPSRedirectMiddleware\b|\b(?:Talisman|SSLify)\(/],
    hsts: /\bTalisman\(|strict[-_]transport[-_]security/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?$/,
    redirects: [PROTO_HEADER, /https:\/\/\$\{|['"`]https:\/\/['"`]\s*[+,]|protocol\s*=\s*['"`]https/i],
    hsts: /strict[-_]transport[-_]security|\bhelmet\s*\(|\bhsts\b/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server)\.[cm]?[jt]sx?$/,
    redirects: [
      /['"](?:express-sslify|heroku-ssl-redirect|express-enforces-ssl|express-force-(?:ssl|https)|koa-sslify)['"]/
    ],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]*caddyfile[^/]*)$/i,
    // Behind the proxy only the header tells the two apart; a mere `redir` moves visitors to another name.
    redirects: [/\bheader\s+X-Forwarded-Proto\s+https?\b/i, /^redir\s.{0,300}https:\/\/\{/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}[^/]*haproxy[^/]*\.cfg$/i,
    redirects: [/^(?:http-request\s+)?redirect\s+scheme\s+https\b/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+\.(?:conf|template)|[^/]*nginx[^/]*\.(?:conf|template)|default\.conf(?:\.template)?)$/i,
    redirects: [/\b(?:return\s+30[1278]|rewrite\s.{1,200})\s+https:\/\/\$(?:host|http_host|server_name)\b/],
    hsts: HSTS_HEADER
  }
];
var NAME2 = /^(?:(?:production|application)\.rb|(?:prod|runtime|config)\.exs|endpoint\.ex|[^/]+\.py|(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?|.*caddyfile.*|[^/]+\.(?:conf|cfg|template))$/i;
function mayTellOfHttps(path) {
  if (!NAME2.test(baseName(path)) || readerOf(path) === "development") return false;
  const parts = path.split("/");
  return parts.some((_, depth) => placesOf(parts.slice(depth).join("/")).length > 0);
}
function tellsOfHttps(path, folders) {
  if (!NAME2.test(baseName(path)) || readerOf(path) === "development") return false;
  return homesOf(path, folders).some((home) => placesOf(within(home, path)).length > 0);
}
function placesOf(relative) {
  return PLACES.filter(({ path }) => path.test(relative));
}
function homesOf(path, folders) {
  const homes = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(folder)) homes.push(folder);
    if (folder === "") return homes;
  }
}
function within(home, path) {
  return home === "" ? path : path.slice(home.length + 1);
}
function ownHttps(folders, allFolders, sources) {
  let redirect;
  let hsts;
  for (const [path, source] of sources) {
    if (!tellsOfHttps(path, folders)) continue;
    const home = homesOf(path, allFolders)[0];
    if (home === void 0 || !folders.has(home)) continue;
    for (const place of placesOf(within(home, path))) {
      const found = read(source, place);
      redirect ??= found.redirect;
      hsts ??= found.hsts;
    }
  }
  return { redirect, hsts };
}
var COMMENT = /^(?:#|\/\/|\*|\/\*|--)/;
function read(source, { redirects, unless, hsts }) {
  const missing = new Set(redirects);
  let redirect;
  let header;
  let takenBack = false;
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const text2 = line.trim();
    if (text2.length > 1e3 || COMMENT.test(text2)) continue;
    const start = line.length - line.trimStart().length + 1;
    const at2 = () => ({
      path: source.path,
      range: { start: { line: number, column: start }, end: { line: number, column: start + text2.length } }
    });
    for (const pattern of missing) {
      if (!pattern.test(text2)) continue;
      missing.delete(pattern);
      redirect = at2();
    }
    if (unless?.test(text2)) takenBack = true;
    if (!header && hsts.test(text2)) header = at2();
  }
  return { redirect: missing.size === 0 && !takenBack ? redirect : void 0, hsts: header };
}
// src/project/files/proxy-config.ts
var CADDY = /caddyfile/i;
var HAPROXY = /haproxy[^/]*\.cfg(?:\.template)?$/i;
var NGINX = /(?:^|\/)(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+|(?:conf\.d|sites-enabled|sites-available)\/[^/]+|[^/]*nginx[^/]*|default)\.conf(?:\.template)?$/i;
function isProxyConfig(path) {
  return CADDY.test(baseName(path)) ? /(?:^|\.)caddyfile(?:$|\.)/i.test(baseName(path)) : HAPROXY.test(path) || NGINX.test(path);
}
function proxyReader(path) {
  return readerOf(path.replace(/\.template$/, ""));
}
function proxySettings(source, reader) {
  const name2 = baseName(source.path);
  if (CADDY.test(name2)) return caddyUpstreams(source, reader);
  return HAPROXY.test(name2) ? haproxyUpstreams(source, reader) : nginxUpstreams(source, reader);
}
var PASS = /^(?:proxy|grpc|uwsgi|fastcgi|scgi)_pass$/;
function nginxUpstreams(source, reader) {
  const directives = nginxDirectives(source.text);
  const used = /* @__PURE__ */ new Set();
  for (const { tokens } of directives) {
    if (!PASS.test(tokens[0]?.text ?? "")) continue;
    for (const [variable] of (tokens[1]?.text ?? "").matchAll(/\$\w{1,100}/g)) used.add(variable);
  }
  const settings = [];
  for (const { tokens, blocks } of directives) {
    const [first, second, third] = tokens;
    const block2 = blocks.at(-1) ?? "";
    if (!first || !second) continue;
    if (PASS.test(first.text)) settings.push(upstream(source, reader, first.text, blocks, first, second));
    else if (first.text === "set" && third && used.has(second.text))
      settings.push(upstream(source, reader, second.text, blocks, second, third));
    else if (first.text === "server" && /^upstream /.test(block2))
      settings.push(upstream(source, reader, block2, blocks, first, second));
  }
  return settings;
}
function nginxDirectives(text2) {
  const directives = [];
  const blocks = [];
  let tokens = [];
  for (let i = 0; i < text2.length; ) {
    const character = text2[i] ?? "";
    if (/\s/.test(character)) i++;
    else if (character === "#") i = lineEnd(text2, i);
    else if (character === ";") {
      directives.push({ tokens, blocks: [...blocks] });
      tokens = [];
      i++;
    } else if (character === "{") {
      if (blocks.length < MAX_DEPTH) blocks.push(tokens.map((token) => token.text).join(" "));
      tokens = [];
      i++;
    } else if (character === "}") {
      blocks.pop();
      tokens = [];
      i++;
    } else {
      const token = readToken(text2, i, /[\s;{}]/);
      tokens.push(token);
      i = token.to;
    }
  }
  return directives;
}
var MAX_DEPTH = 20;
function caddyUpstreams(source, reader) {
  const settings = [];
  const blocks = [];
  for (const tokens of lines(source.text)) {
    const [first, ...rest] = tokens;
    if (!first) continue;
    if (first.text === "}") {
      blocks.pop();
      continue;
    }
    const opens = tokens.at(-1)?.text === "{";
    const inProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)\b/.test(blocks.at(-1) ?? "");
    const isProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)$/.test(first.text);
    if (isProxy || inProxy && first.text === "to") {
      const name2 = isProxy ? first.text : (blocks.at(-1) ?? "").split(" ", 1)[0] ?? "";
      for (const token of rest) {
        if (!/^[/@*{]?$|^[/@*]|^\{$/.test(token.text))
          settings.push(upstream(source, reader, name2, blocks, first, token));
      }
    }
    if (opens && blocks.length < MAX_DEPTH)
      blocks.push(
        tokens.slice(0, -1).map((token) => token.text).join(" ")
      );
  }
  return settings;
}
function haproxyUpstreams(source, reader) {
  const settings = [];
  let section = "";
  for (const tokens of lines(source.text)) {
    const [first, second, third, fourth] = tokens;
    if (!first) continue;
    if (/^(?:backend|listen|frontend|defaults|global|peers|resolvers)$/.test(first.text))
      section = [first.text, second?.text].join(" ").trim();
    const address = first.text === "server" ? third : first.text === "server-template" ? fourth : void 0;
    if (address && /^(?:backend|listen) /.test(section))
      settings.push(upstream(source, reader, section, [section], first, address));
  }
  return settings;
}
function* lines(text2) {
  for (let i = 0; i < text2.length; i = lineEnd(text2, i) + 1) {
    const end = lineEnd(text2, i);
    const tokens = [];
    for (let at2 = i; at2 < end; ) {
      if (/\s/.test(text2[at2] ?? "")) at2++;
      else if (text2[at2] === "#") break;
      else {
        const token = readToken(text2, at2, /\s/);
        tokens.push(token);
        at2 = Math.max(token.to, at2 + 1);
      }
    }
    yield tokens;
  }
}
function lineEnd(text2, from) {
  const end = text2.indexOf("\n", from);
  return end === -1 ? text2.length : end;
}
function readToken(text2, from, ends) {
  const quote = text2[from] === '"' || text2[from] === "'" ? text2[from] : void 0;
  if (quote !== void 0) {
    const close = text2.indexOf(quote, from + 1);
    const end = lineEnd(text2, from);
    const to2 = close === -1 || close > end ? end : close;
    return { text: text2.slice(from + 1, to2), from, to: Math.min(to2 + 1, Math.max(end, from + 1)) };
  }
  let to = from;
  for (let inVariable = false; to < text2.length; to++) {
    const character = text2[to] ?? "";
    if (/\s/.test(character)) break;
    if (character === "{" && text2[to - 1] === "$") inVariable = true;
    else if (character === "}" && inVariable) inVariable = false;
    else if (!inVariable && ends.test(character)) break;
  }
  return { text: text2.slice(from, to), from, to };
}
var UNSETTLED = /[$%{]/;
function upstream(source, reader, name2, blocks, first, token) {
  const at2 = source.locate(token.from, token.to);
  const raw = source.text.slice(token.from, token.to);
  const value = UNSETTLED.test(token.text) ? { known: false, at: at2, raw } : { known: true, value: token.text, at: at2, raw };
  return {
    origin: "proxy-upstream",
    reader,
    name: name2,
    nameAt: source.locate(first.from, first.to),
    key: [...blocks, name2].join("."),
    value,
    at: source.locate(first.from, token.to)
  };
}
// src/project/values.ts
var UNSETTLED2 = {
  literal: void 0,
  env: /\$[A-Za-z_{(]/,
  compose: /\$[A-Za-z_{]/,
  workflow: /\$\{\{/,
  template: /\$\{|\$\(|\{\{|<%|%\(|^\$[A-Za-z_]\w*$/
};
function scalarValue(scalar, dialect) {
  if (scalar.value === null && dialect === "compose") return { known: false, at: scalar.at, raw: scalar.raw };
  const text2 = scalar.value === null ? "" : String(scalar.value);
  return readText(text2, scalar.raw, scalar.at, dialect);
}
function readText(text2, raw, at2, dialect) {
  if (dialect === "env" && raw.startsWith("'")) return { known: true, value: text2, at: at2, raw };
  const escaped = dialect === "compose" ? text2.replaceAll("$$", "") : text2;
  if (UNSETTLED2[dialect]?.test(escaped)) return { known: false, at: at2, raw };
  return { known: true, value: dialect === "compose" ? text2.replaceAll("$$", () => "$") : text2, at: at2, raw };
}
// src/project/files/secret-files.ts
var LINES = [
  // Erlang's distribution cookie, also in the templates that `mix release.init` writes.
  [/^vm(?:\.\w{1,20})?\.args(?:\.eex)?$/, /^[ \t]*-(setcookie)[ \t]+(\S{1,300})/, "erlang cookie"],
  [/^env\.sh\.eex$/, /^[ \t]*(?:export[ \t]+)?(RELEASE_COOKIE)=["']?([^\s"']{1,300})/, "RELEASE_COOKIE"],
  [/^[._]netrc$/, /\b(password)[ \t]+(\S{1,300})/, "password"],
  [/^\.?pgpass(?:\.conf)?$/, /^[^#:\s]{1,253}:(\d{1,5}|\*):[^:\s]{1,100}:[^:\s]{1,100}:(\S{1,300})$/, "password"],
  [/^\.git-credentials$/, /^()(https?:\/\/\S{1,500})$/, "credential"]
];
var WHOLE = /^(?:\.erlang\.cookie|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(?:pem|key|p8|ppk)|age\.txt|keys\.txt)$/i;
function isSecretFile(path) {
  const name2 = baseName(path);
  return WHOLE.test(name2) || LINES.some(([file]) => file.test(name2));
}
function secretSettings(source, reader) {
  const name2 = baseName(source.path);
  const { text: text2 } = source;
  const start = text2.length - text2.trimStart().length;
  const end = start + (/^[^\r\n]*/.exec(text2.slice(start))?.[0].length ?? 0);
  const kind = { origin: "secret-file", reader };
  if (WHOLE.test(name2)) {
    const at2 = source.locate(start, end);
    const value = { known: true, value: text2.trim(), at: at2, raw: text2.trim() };
    return [{ ...kind, name: name2, nameAt: at2, key: name2, value, at: at2 }];
  }
  const settings = [];
  for (const [file, pattern, label2] of LINES) {
    if (!file.test(name2)) continue;
    for (let number = 1; number <= source.lineCount; number++) {
      const match = pattern.exec(source.line(number));
      const written = match?.[2];
      if (!match || written === void 0) continue;
      const from = source.offset({ line: number, column: 1 }) + match.index + match[0].length - written.length;
      const at2 = source.locate(from, from + written.length);
      settings.push({
        ...kind,
        name: label2,
        nameAt: at2,
        key: label2,
        value: readText(written, written, at2, "template"),
        at: at2
      });
    }
  }
  return settings;
}
// src/project/discover/references.ts
var MAX_MENTIONS = 500;
var NAMED_BY_KEY = /(?:^|[\s{,[])["']?(?:dockerfile|ignorefile|machine_config|file|config|env_file)["']?[ \t]{0,40}[=:][ \t]{0,40}["']?([^\s"',}\]#]{1,300})/gi;
var NAMED_BY_FLAG = /(?:^|\s)(?:-c(?:[ \t]{1,20}|=)?|--(?:config|dockerfile|ignorefile|machine-config)(?:[ \t]{1,20}|=))["']?([^\s"';|&)]{1,300})/g;
var WORKING_FOLDER = /(?:working-directory|\bcd)(?::|[ \t])[ \t]{0,20}["']?([^\s"';|&)]{1,300})/g;
var DEPLOY_FOLDER = /\b(?:fly|flyctl)[ \t]+(?:deploy|launch)[ \t]+(?!-)["']?([^\s"';|&)]{1,300})/g;
function referencedPaths(path, text2) {
  const format2 = formatOf(path, text2);
  const tells = format2 === "shell" || format2 === "makefile" || format2 === "toml" || format2 === "yaml" || format2 === "json" && /fly|^package\.json$/i.test(baseName(path));
  if (!tells || isComposePath(path) && !/dockerfile/i.test(text2)) return [];
  const folders = /* @__PURE__ */ new Set(["", folderOf(path)]);
  for (const pattern of [WORKING_FOLDER, DEPLOY_FOLDER]) {
    for (const folder of captures(text2, pattern)) folders.add(joinPath("", folder) ?? "");
  }
  const referenced = /* @__PURE__ */ new Set();
  for (const pattern of [NAMED_BY_KEY, NAMED_BY_FLAG]) {
    for (const name2 of captures(text2, pattern)) {
      for (const folder of folders) {
        if (referenced.size >= MAX_MENTIONS) return [...referenced];
        const candidate = joinPath(folder, name2);
        if (candidate) referenced.add(candidate);
      }
    }
  }
  return [...referenced];
}
function captures(text2, pattern) {
  const found = [];
  for (const match of text2.matchAll(pattern)) {
    if (found.length >= MAX_MENTIONS) break;
    if (match[1]) found.push(match[1]);
  }
  return found;
}
function joinPath(folder, path) {
  if (path.startsWith("/") || path.startsWith("~") || path.includes("$") || path.includes("://")) return void 0;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
// src/project/discover/discover.ts
var MAX_FILES = 3e3;
var FLY_CONFIG = /(?:^|[._-])fly(?:io)?(?:[._-][^/]*)?\.(?:toml|json|yaml)$/i;
var FLY_FOLDER_TOML = /(?:^|\/)\.?fly(?:io)?\/(?:[^/]+\/){0,2}[^/]+\.toml$/i;
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/;
var LOCAL_ACTION = /(?:^|\/)action\.ya?ml$/;
var SKIPPED_FOLDER = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|\.git|\.yarn|\.pnpm-store|\.next|\.nuxt|\.terraform|__pycache__|\.venv|venv|site-packages)\//;
var LOCALE_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i;
var LOCK_FILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|composer\.lock|cargo\.lock|poetry\.lock|uv\.lock|bun\.lockb?|yarn\.lock|gemfile\.lock|mix\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|pubspec\.lock|chart\.lock|\.terraform\.lock\.hcl)$/i;
function mayMatter(path) {
  const name2 = baseName(path);
  if (SKIPPED_FOLDER.test(path) || LOCK_FILE.test(name2)) return false;
  if (formatOf(path) === "dockerfile" || isSecretFile(path)) return true;
  return !NEVER_READ.has(extensionOf(name2)) || mayTellOfHttps(path) || isConfigCode(path);
}
function wanted(paths, texts, changed) {
  const room = MAX_FILES - texts.size;
  const left = [...paths].filter((path) => !texts.has(path) && !SKIPPED_FOLDER.test(path));
  if (left.length === 0) return [];
  const named = /* @__PURE__ */ new Set();
  for (const [path, text2] of texts) {
    for (const referenced of referencedPaths(path, text2)) if (paths.has(referenced)) named.add(referenced);
  }
  const appFolders = new Set([...paths].filter(isAppFile).map(folderOf));
  const structural = [];
  const further = [];
  for (const path of left) {
    if (named.has(path) || isStructural(path) || tellsOfHttps(path, appFolders)) structural.push(path);
    else if ((changed === "all" || changed.has(path)) && isReadable(path)) further.push(path);
  }
  return [...structural, ...further].slice(0, Math.max(0, room));
}
function isFlyConfigPath(path) {
  return FLY_CONFIG.test(baseName(path)) || FLY_FOLDER_TOML.test(path);
}
function isAppFile(path) {
  return !SKIPPED_FOLDER.test(path) && (isFlyConfigPath(path) || formatOf(path) === "dockerfile");
}
function isWorkflowPath(path) {
  return WORKFLOW.test(path) || LOCAL_ACTION.test(path);
}
function isStructural(path) {
  if (isFlyConfigPath(path) || isWorkflowPath(path) || isComposePath(path) || LITEFS.test(path)) return true;
  if (isProxyConfig(path)) return proxyReader(path) !== "development";
  const format2 = formatOf(path);
  return format2 === "dockerfile" || format2 === "ignore" || format2 === "env";
}
function isReadable(path) {
  const name2 = baseName(path);
  if (LOCK_FILE.test(name2) || /\.min\.[a-z]+$/i.test(name2)) return false;
  if (isSecretFile(path) || isConfigCode(path)) return true;
  const format2 = formatOf(path);
  if (format2 === "yaml" || format2 === "json") return !LOCALE_FOLDER.test(path);
  return format2 !== void 0 || extensionOf(name2) === "" && !name2.startsWith(".") && /^[a-z]/.test(name2) && inScripts(path);
}
function inScripts(path) {
  return /(?:^|\/)(?:bin|scripts?|tasks?|deploy|ops|ci)\/[^/]+$/.test(path);
}
// src/engine/verdict.ts
function decide({ deciding, failOn, problems, crashes }) {
  const failing = deciding.filter((finding) => fails(finding, failOn)).length;
  const complete = crashes.length === 0 && !problems.some(({ blocking }) => blocking);
  return { conclusion: complete && failing === 0 ? "success" : "failure", complete, failOn, failing };
}
function countBySeverity2(findings) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function fails(finding, failOn) {
  return failOn !== "never" && !isQuiet(finding) && compareSeverity(finding.severity, failOn) >= 0;
}
// src/review/empty-report.ts
function emptyReport({ rules, failOn, version, commits }) {
  return {
    version,
    scope: "introduced",
    comparison: { introduced: [], standing: [], fixed: [] },
    placed: [],
    suppressed: [],
    notices: [],
    problems: [],
    crashes: [],
    verdict: decide({ deciding: [], failOn, problems: [], crashes: [] }),
    introducedBySeverity: countBySeverity2([]),
    apps: 0,
    exposure: { before: { apps: [], links: [] }, after: { apps: [], links: [] } },
    rules,
    silenced: /* @__PURE__ */ new Set(),
    sources: /* @__PURE__ */ new Map(),
    commits
  };
}
// src/action/check.ts
async function runCheck(client, event, inputs, context) {
  const listing = event.kind === "pull-request" ? event : void 0;
  const pullRequest = listing?.number;
  const byEvent = event.kind === "pull-request" || event.name === "merge_group" ? "introduced" : "all";
  let scope = inputs.scope ?? byEvent;
  if (scope === "introduced" && event.base === void 0) {
    context.log("There is nothing to compare with, so everything is judged.");
    scope = "all";
  }
  const compares = event.base !== void 0 && (scope === "introduced" || pullRequest !== void 0);
  if (!compares || event.base === void 0) {
    const { checkFiles: checkFiles2 } = await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")));
    const { head: head2 } = event;
    const commit = { head: head2, changes: void 0, changed: "all", scope: "all", base: head2, pullRequest };
    return checkFiles2(client, commit, inputs, context);
  }
  const changes = await readChanges(client, event.base, event.head, listing?.changedFiles);
  const touched = touchedPaths(changes.files);
  const relevant = [...touched].some((path) => path === inputs.policy || mayMatter(path));
  if (scope === "introduced" && changes.complete && !relevant) {
    context.log("The change touches nothing that could matter.");
    const posted = pullRequest === void 0 ? void 0 : await readThreads(client, pullRequest);
    if (!posted?.threads.some(({ closed }) => !closed)) {
      return { report: await reportUnchanged(changes.mergeBase, event.head, inputs, context), posted, filesRead: 0 };
    }
  }
  const changed = scope === "all" ? "all" : changes.complete ? touched : "differing";
  const { checkFiles } = await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")));
  const { base, head } = event;
  return checkFiles(client, { head, changes, changed, scope, base, pullRequest }, inputs, context);
}
async function reportUnchanged(base, head, inputs, context) {
  const rules = inputs.sarifFile === void 0 ? [] : (await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).rulesOfFiles;
  return emptyReport({ rules, failOn: inputs.failOn, version: context.version, commits: { base, head } });
}
// src/model/policy.ts
var DEFAULT_FAIL_ON = "high";
var NO_POLICY = {
  path: ".github/airworthy.yml",
  failOn: void 0,
  apps: /* @__PURE__ */ new Map(),
  allowedRegions: void 0,
  rules: /* @__PURE__ */ new Map(),
  ignores: []
};
// src/action/inputs.ts
var FAIL_ON = [...SEVERITIES, "never"];
var SCOPES = ["introduced", "all"];
var YES_OR_NO = ["true", "false"];
function readInputs(get) {
  const text2 = (name2) => get(name2).trim() || void 0;
  const oneOf = (name2, allowed) => {
    const value = text2(name2);
    if (value === void 0) return void 0;
    const found = allowed.find((each) => each === value.toLowerCase());
    if (found === void 0) throw new Error(`The input "${name2}" is one of ${allowed.join(", ")}.`);
    return found;
  };
  const token = text2("github-token");
  if (token === void 0)
    throw new Error(`The input "github-token" is empty. Leave it out to use the job's own token.`);
  const policy = text2("policy") ?? ".github/airworthy.yml";
  if (policy.startsWith("/") || policy.split("/").includes("..")) {
    throw new Error('The input "policy" is a path inside the repository.');
  }
  const verify = oneOf("verify", YES_OR_NO) === "true";
  return {
    token,
    failOn: oneOf("fail-on", FAIL_ON) ?? DEFAULT_FAIL_ON,
    scope: oneOf("scope", SCOPES),
    policy: policy.replace(/^\.\//, ""),
    comments: oneOf("comments", YES_OR_NO) !== "false",
    maxComments: maxCommentsOf(text2("max-comments")),
    resolveThreads: oneOf("resolve-threads", YES_OR_NO) === "true",
    checkName: checkNameOf(text2("check-name") ?? CHECK_NAME, verify),
    verify,
    reportFile: text2("report-file"),
    sarifFile: text2("sarif-file")
  };
}
var CHECK_NAME = "Airworthy";
function checkNameOf(name2, verify) {
  return verify && name2 === CHECK_NAME ? `${CHECK_NAME} verify` : name2;
}
var MAX_COMMENTS = 100;
function maxCommentsOf(text2 = "50") {
  const number = /^\d{1,3}$/.test(text2) ? Number(text2) : Number.NaN;
  if (!(number <= MAX_COMMENTS)) {
    throw new Error(`The input "max-comments" is a whole number from 0 to ${MAX_COMMENTS}.`);
  }
  return number;
}
// src/engine/fingerprint.ts
function fingerprint(rule, path, subject) {
  return (0, import_node_crypto.createHash)("sha256").update(`${rule}\0${path}\0${subject}`).digest("hex").slice(0, 20);
}
// src/action/moves.ts
function formerFingerprints({ diff, headPaths }) {
  return ({ rule, at: at2, subject }, threadPath) => {
    const file = diff.files.get(at2.path);
    const paths = /* @__PURE__ */ new Set();
    if (file?.previousPath !== void 0) paths.add(file.previousPath);
    if ((file?.status === "renamed" || file?.status === "added") && !headPaths.has(threadPath)) paths.add(threadPath);
    return [...paths].map((path) => fingerprint(rule, path, subject));
  };
}
// src/report/github/annotations.ts
var MAX_MESSAGE_BYTES = 64e3;
var MAX_TITLE = 255;
var LEVELS = {
  critical: "failure",
  high: "failure",
  medium: "warning",
  low: "notice"
};
function renderAnnotations(report) {
  return everyAnnotation(report).filter(({ path }) => path !== "");
}
function everyAnnotation(report) {
  const annotations = [];
  const findings = report.comparison.introduced.filter((finding) => !isQuiet(finding)).toSorted((a, b) => compareSeverity(b.severity, a.severity) || compareLocations(a.at, b.at));
  for (const { at: at2, severity, rule, message, remedy } of findings) {
    annotations.push(annotate(at2, LEVELS[severity], `${rule} (${severity})`, `${message}

${remedy}`));
  }
  const onLines = new Set(report.comparison.introduced.map(keyOf2));
  for (const problem of report.problems) {
    const { at: at2, message, blocking } = problem;
    if (!isFolder(at2) && !onLines.has(keyOf2(problem)))
      annotations.push(annotate(at2, blocking ? "failure" : "notice", "Not judged", message));
  }
  for (const { at: at2, message } of report.notices) {
    if (!isFolder(at2)) annotations.push(annotate(at2, "notice", "Airworthy", message));
  }
  const order = ["failure", "warning", "notice"];
  return annotations.toSorted((a, b) => order.indexOf(a.annotation_level) - order.indexOf(b.annotation_level));
}
var MAX_COMMANDS_OF_KIND = 10;
var COMMANDS = {
  failure: "error",
  warning: "warning",
  notice: "notice"
};
function renderWorkflowCommands(report) {
  const lines2 = [];
  const shown = /* @__PURE__ */ new Map();
  let dropped = 0;
  for (const annotation of everyAnnotation(report)) {
    const kind = COMMANDS[annotation.annotation_level];
    const number = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, number);
    if (number > MAX_COMMANDS_OF_KIND) dropped++;
    else lines2.push(command(kind, annotation));
  }
  if (dropped > 0) lines2.push(`${dropped} more did not fit into GitHub's ten a kind; the job summary has them all.`);
  return lines2;
}
function annotate(at2, level, title2, message) {
  const { start, end } = at2.range;
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const columns = lastLine === start.line && end.line === start.line ? { start_column: start.column, end_column: Math.max(start.column, end.column - 1) } : {};
  return {
    path: at2.path,
    start_line: start.line,
    end_line: lastLine,
    ...columns,
    annotation_level: level,
    title: clip(title2, MAX_TITLE),
    message: truncateBytes(sanitizeLines(message), MAX_MESSAGE_BYTES)
  };
}
function keyOf2({ at: at2, message }) {
  return JSON.stringify([at2, message]);
}
function isFolder({ path }) {
  return path.endsWith("/");
}
function command(kind, annotation) {
  const place = [
    // A log shows the line as it is; no real path is lost by it.
    ["file", sanitizeLines(annotation.path)],
    ["line", annotation.start_line],
    ["endLine", annotation.end_line],
    ["col", annotation.start_column],
    ["endColumn", annotation.end_column]
  ];
  const properties = [...annotation.path === "" ? [] : place, ["title", annotation.title]];
  const written = properties.flatMap(
    ([name2, value]) => value === void 0 ? [] : [`${name2}=${escapeProperty(value)}`]
  );
  return `::${kind} ${written.join(",")}::${escapeData(annotation.message)}`;
}
function escapeData(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
  return escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/report/github/check-run.ts
var MAX_CHECK_BYTES = 65535;
function renderCheckRun(report, options = {}) {
  return {
    conclusion: report.verdict.conclusion,
    title: verdictOf(report),
    summary: renderSummary(report, { ...options, limitBytes: MAX_CHECK_BYTES, map: false }),
    annotations: renderAnnotations(report)
  };
}
// src/facts/credential-formats.ts
var format = (kind, body) => ({
  kind,
  pattern: new RegExp(`(?<![A-Za-z0-9])(?:${body.source})`)
});
var CREDENTIAL_FORMATS = [
  format("Fly.io token", /fm(?:2|1[ar])_[A-Za-z0-9+/_-]{40,2000}={0,3}/),
  format("Fly.io token", /fo1_[\w-]{40,60}/),
  format("Tigris secret key", /tsec_[A-Za-z0-9+/_-]{20,120}/),
  format("Stripe live key", /[sr]k_live_[A-Za-z0-9]{20,250}/),
  format("webhook signing secret", /whsec_[A-Za-z0-9+/]{24,120}={0,2}/),
  format("GitHub token", /gh[pousr]_[A-Za-z0-9]{36,255}/),
  format("GitHub token", /github_pat_[A-Za-z0-9_]{60,255}/),
  format("GitLab token", /gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas)-[\w-]{20,150}/),
  format("OpenAI key", /sk-(?:proj|svcacct|admin)-[\w-]{40,250}/),
  format("OpenAI key", /sk-[A-Za-z0-9]{20,60}T3BlbkFJ[A-Za-z0-9]{20,60}/),
  format("Anthropic key", /sk-ant-[\w-]{40,200}/),
  format("OpenRouter key", /sk-or-v1-[0-9a-f]{64}/),
  format("API key in the form of OpenAI", /sk-[A-Za-z0-9]{32,64}/),
  format("Groq key", /gsk_[A-Za-z0-9]{40,80}/),
  format("xAI key", /xai-[A-Za-z0-9]{60,100}/),
  format("Replicate token", /r8_[A-Za-z0-9]{37,40}/),
  format("Perplexity key", /pplx-[A-Za-z0-9]{40,60}/),
  format("Hugging Face token", /hf_[A-Za-z0-9]{30,40}/),
  format("Google OAuth secret", /GOCSPX-[\w-]{28}/),
  format("Google access token", /ya29\.[\w-]{30,500}/),
  { ...format("Google API key", /AIza[\w-]{35}/), public: true },
  format("Slack token", /xox[abeoprs]-[A-Za-z0-9-]{20,250}/),
  format("Slack app token", /xapp-\d-[A-Za-z0-9-]{20,200}/),
  format("Slack webhook", /hooks\.slack\.com\/(?:services|workflows)\/T\w{6,16}\/[AB]\w{6,16}\/[\w/]{16,80}/),
  format("Discord webhook", /discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{50,90}/),
  format("Discord bot token", /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,45}/),
  format("Telegram bot token", /\d{8,10}:AA[\w-]{32,34}/),
  format("SendGrid key", /SG\.[\w-]{16,32}\.[\w-]{30,64}/),
  format("Mailgun key", /key-[0-9a-f]{32}/),
  format("Mailgun key", /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/),
  format("Resend key", /re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,32}/),
  format("Brevo key", /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/),
  format("npm token", /npm_[A-Za-z0-9]{36}/),
  format("PyPI token", /pypi-AgE[\w-]{50,400}/),
  format("Docker Hub token", /dckr_(?:pat|oat)_[\w-]{27,60}/),
  format("Supabase token", /sbp_[0-9a-f]{40}/),
  format("Supabase secret key", /sb_secret_[\w-]{20,80}/),
  format("Sentry token", /sntrys_[A-Za-z0-9+/=_-]{40,600}/),
  format("Sentry token", /sntryu_[0-9a-f]{64}/),
  format("age secret key", /AGE-SECRET-KEY-1[0-9A-Z]{58}/),
  format("DigitalOcean token", /do[opr]_v1_[0-9a-f]{64}/),
  format("Heroku key", /HRKU-[\w-]{36,80}/),
  format("Infisical token", /st\.[0-9a-f-]{20,40}\.[0-9a-f]{16,64}\.[0-9a-f]{16,64}/),
  format("X bearer token", /A{20}[A-Za-z0-9]{10,40}%[23][BDF][A-Za-z0-9%]{40,120}/),
  format("Doppler token", /dp\.(?:st|pt|ct|sa|said|scim|audit)\.[\w.-]{36,90}/),
  format("PlanetScale password or token", /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,80}/),
  format("Neon key", /napi_[a-z0-9]{40,90}/),
  format("Neon password", /npg_[A-Za-z0-9]{10,24}/),
  format("Square token", /EAAA[\w-]{56,64}/),
  format("Square token", /sq0(?:atp|csp)-[\w-]{22,43}/),
  format("Shopify token", /shp(?:at|ss|ca|pa)_[0-9a-fA-F]{32}/),
  format("Linear key", /lin_(?:api|oauth)_[A-Za-z0-9]{32,64}/),
  format("Notion token", /secret_[A-Za-z0-9]{43}/),
  format("Notion token", /ntn_[A-Za-z0-9]{40,60}/),
  format("Cloudflare origin key", /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/),
  format("New Relic key", /NRAK-[A-Z0-9]{27}/),
  format("New Relic key", /[0-9a-f]{36}NRAL/),
  format("Postman key", /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/),
  format("Vault token", /hv[sb]\.[\w-]{24,300}/),
  format("Databricks token", /dapi[0-9a-f]{32}/),
  format("Tailscale key", /tskey-(?:auth|api|client|scim|webhook)-[\w-]{16,90}/),
  format("Grafana token", /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/),
  format("1Password service token", /ops_eyJ[A-Za-z0-9+/=_-]{100,2000}/),
  format("Figma token", /figd_[\w-]{36,60}/),
  format("Atlassian token", /ATATT3[\w=-]{60,250}/),
  format("Airtable token", /pat\w{14}\.[0-9a-f]{64}/),
  format("Mapbox secret token", /sk\.eyJ[\w-]{20,300}\.[\w-]{20,60}/),
  format("Azure storage key", /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,88}={1,2}/),
  { ...format("Laravel application key", /base64:[A-Za-z0-9+/]{43}=/), ownMake: true },
  { ...format("Laravel application key", /base64:[A-Za-z0-9+/]{22}==/), ownMake: true },
  { ...format("Django secret key", /django-insecure-[^\s'"]{20,100}/), ownMake: true }
];
var ANY_CREDENTIAL_FORMAT = new RegExp(CREDENTIAL_FORMATS.map(({ pattern }) => pattern.source).join("|"));
var KEY_BLOCK = /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){1,8}[A-Za-z0-9+/=:\s\\-]{40}/;
var JSON_WEB_TOKEN = /(?<![\w.-])eyJ[\w-]{10,2000}\.(eyJ[\w-]{10,4000})\.[\w-]{20,1000}/;
var BCRYPT_HASH = /\$2[abxy]\$\d\d\$[A-Za-z0-9./]{53}/;
// src/model/files/spans.ts
function joined(spans) {
  const result = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (!last || span.from > last.to) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}
// src/redact/redact.ts
var SHOWN = 4;
var KEY_HEAD = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/;
var USERINFO = /:\/\/[^\s/@:]{0,200}:([^\s/]{1,300})@/g;
var CONNECTION_PASSWORD = /(?:^|[;\s?&'"])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&'"]{4,200})/gi;
var BASE64_LINE = /^\s{0,40}[A-Za-z0-9+/]{16,200}={0,2}\s{0,9}$/;
var BASE64_KEY = /(?<![A-Za-z0-9+/])LS0tLS1[A-Za-z0-9+/=]{20}/;
var LONG_BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,200}(?![A-Za-z0-9+/])/g;
var PATTERNS = [...CREDENTIAL_FORMATS.map(({ pattern }) => pattern), JSON_WEB_TOKEN, BCRYPT_HASH].map(
  (pattern) => new RegExp(pattern.source, "g")
);
var MAY_HOLD_ONE = /[\w+/=.:$-]{14}|:\/\/|-----BEGIN|password|pwd/i;
function keySpans(line) {
  if (!MAY_HOLD_ONE.test(line)) return [];
  if (BASE64_LINE.test(line) && isMixed(line)) return [{ from: 0, to: line.length }];
  const spans = [];
  for (const pattern of PATTERNS) {
    for (const { 0: match, index } of line.matchAll(pattern))
      spans.push({ from: index + SHOWN, to: index + match.length });
  }
  for (const { 0: match, index } of line.matchAll(LONG_BASE64)) {
    if (isMixed(match)) spans.push({ from: index, to: index + match.length });
  }
  for (const { 0: match, 1: password = "", index } of line.matchAll(USERINFO)) {
    const to = index + match.length - 1;
    spans.push({ from: to - password.length, to });
  }
  for (const { 0: match, 1: password = "", index } of line.matchAll(CONNECTION_PASSWORD)) {
    const to = index + match.length;
    spans.push({ from: to - password.length, to });
  }
  for (const block2 of [KEY_HEAD, BASE64_KEY]) {
    const index = block2.exec(line)?.index;
    if (index !== void 0) spans.push({ from: index + SHOWN, to: line.length });
  }
  return joined(spans);
}
function redact(text2) {
  return replaceSpans(text2, keySpans(text2), "\u2026");
}
function replaceSpans(text2, spans, mark) {
  let shown = "";
  let at2 = 0;
  for (const { from, to } of spans) {
    shown += text2.slice(at2, from) + mark;
    at2 = to;
  }
  return shown + text2.slice(at2);
}
function isMixed(text2) {
  return /\d/.test(text2) && /[a-z]/.test(text2) && /[A-Z]/.test(text2);
}
// src/report/github/review-suggestion.ts
var MAX_SUGGESTION = 8e3;
function suggest(report, { finding, spot }) {
  const { fix } = finding;
  if (!fix?.safe || fix.edits.length === 0 || spot.on !== "line" || spot.side !== "RIGHT") return void 0;
  const source = report.sources.get(spot.path);
  if (!source) return void 0;
  const lines2 = { from: spot.startLine ?? spot.line, to: spot.line };
  const edits = [];
  for (const edit of fix.edits) {
    const range = edit.at.path === spot.path ? within2(edit, lines2, source) : void 0;
    if (!range) return void 0;
    edits.push(range);
  }
  if (keepsSecret(report, spot.path, lines2, fix.edits)) return void 0;
  const start = source.offset({ line: lines2.from, column: 1 });
  const end = source.offset({ line: lines2.to, column: Number.MAX_SAFE_INTEGER });
  let text2 = source.text.slice(start, end);
  for (const { from, to, text: inserted } of edits.toSorted((a, b) => b.from - a.from)) {
    text2 = text2.slice(0, from - start) + inserted + text2.slice(to - start);
  }
  if (text2.split("\n").some((line) => keySpans(line).length > 0)) return void 0;
  return text2.length > MAX_SUGGESTION ? void 0 : fence(text2.replaceAll("\r", ""));
}
function within2({ at: at2, text: text2 }, lines2, source) {
  const { start, end } = at2.range;
  const from = source.offset(start);
  const to = source.offset(end);
  if (start.line >= lines2.from && end.line <= lines2.to) return { from, to, text: text2 };
  const empty = start.line === end.line && start.column === end.column;
  if (!empty || start.line !== lines2.to + 1 || start.column !== 1 || !text2.endsWith("\n")) return void 0;
  const lineEnd2 = source.offset({ line: lines2.to, column: Number.MAX_SAFE_INTEGER });
  return { from: lineEnd2, to: lineEnd2, text: `
${text2.replace(/\r?\n$/, "")}` };
}
function keepsSecret(report, path, lines2, edits) {
  const all = [
    ...report.comparison.introduced,
    ...report.comparison.standing,
    ...report.suppressed.map(({ finding }) => finding)
  ];
  return all.some(
    ({ practice, at: at2 }) => practice === "secrets" && at2.path === path && at2.range.start.line <= lines2.to && at2.range.end.line >= lines2.from && !edits.some((edit) => covers(edit.at, at2))
  );
}
function covers({ range: outer }, { range: inner }) {
  const startsBefore = outer.start.line < inner.start.line || outer.start.line === inner.start.line && outer.start.column <= inner.start.column;
  const endsAfter = outer.end.line > inner.end.line || outer.end.line === inner.end.line && outer.end.column >= inner.end.column;
  return startsBefore && endsAfter;
}
function fence(text2) {
  let longest = 2;
  for (const run of text2.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const marks = "`".repeat(longest + 1);
  return `${marks}suggestion
${text2}
${marks}`;
}
// src/report/github/review.ts
var MAX_LIST = 12e3;
function renderComment(report, placed, links) {
  const [first] = placed;
  if (!first) return "";
  const { finding } = first;
  const parts = placed.length === 1 ? single(report, first, links) : several(placed, links);
  parts.push(`<sub>${ruleOf(finding, links)} \xB7 ${PRACTICE_NAMES[finding.practice]}</sub>`);
  return parts.join("\n\n");
}
function single(report, placed, links) {
  const { finding, spot } = placed;
  const parts = [`**${SEVERITY_NAMES[finding.severity]}** \xB7 ${messageOf(finding.message)}`, remedyOf(finding)];
  const cure = suggest(report, placed) ?? commandBlock([finding.remedy]);
  if (cure !== void 0) parts.push(cure);
  const elsewhere = spot.on !== "line" || spot.path !== finding.at.path || spot.line !== finding.at.range.start.line;
  const places = [
    ...elsewhere ? [`- ${placeOf2(finding.at, links)}: the place itself`] : [],
    ...finding.related.map(({ at: at2, note }) => `- ${placeOf2(at2, links)}: ${messageOf(note)}`)
  ];
  if (places.length > 0) {
    parts.push(`<details><summary>Places</summary>

${listOf(places)}

</details>`);
  }
  return parts;
}
function several(placed, links) {
  const findings = placed.map(({ finding }) => finding);
  const [worst] = findings;
  if (!worst) return [];
  const items = findings.map(({ at: at2, message }) => `- ${placeOf2(at2, links)}: ${messageOf(message)}`);
  const commands = commandBlock(findings.map(({ remedy }) => remedy));
  return [
    `**${SEVERITY_NAMES[worst.severity]}** \xB7 ${count(findings.length, "finding")} of one kind: ${countBySeverity(findings)}`,
    listOf(items),
    listOf([...new Set(findings.map(remedyOf))], "\n\n"),
    ...commands === void 0 ? [] : [commands]
  ];
}
function listOf(items, between = "\n") {
  const shown = [];
  let room = MAX_LIST;
  for (const item2 of items) {
    room -= item2.length + between.length;
    if (room < 0) break;
    shown.push(item2);
  }
  if (shown.length < items.length) shown.push(`- and ${items.length - shown.length} more, see the check`);
  return shown.join(between);
}
function remedyOf(finding) {
  return `**What to do:** ${messageOf(finding.remedy)}`;
}
function renderReview(findings, checkName) {
  const summary = `${count(findings.length, "thing")} that this pull request makes worse (${countBySeverity(findings)})`;
  return `**Airworthy** found ${summary}. The whole picture is in the check \u201C${messageOf(checkName)}\u201D.`;
}
function renderClosed(report, body, fingerprints) {
  const headline = body.split(/\r?\n/, 1)[0] ?? "";
  return `${reasonOf(report, new Set(fingerprints), ruleIn(body))}

> ${headline}`;
}
function ruleIn(body) {
  return /<sub>\[?`([\w-]+)`/.exec(body)?.[1];
}
function reasonOf(report, fingerprints, rule) {
  const among = (findings) => findings.some(({ fingerprint: fingerprint2 }) => fingerprints.has(fingerprint2));
  if (among(report.suppressed.map(({ finding }) => finding))) return "\u{1F507} **Ignored**, with the reason in the check.";
  if (among(report.comparison.standing)) return "\u2796 **No longer new**: the base branch has it, too.";
  if (among(report.comparison.introduced)) return "\u21A9\uFE0F **Told already** in another thread.";
  if (rule !== void 0 && report.silenced.has(rule))
    return "\u{1F507} **Switched off**: the policy has no use for this rule.";
  const history = rule?.startsWith("secret-in-") ? " The history of the branch still holds it: revoke it where it was issued." : "";
  return `\u2705 **Fixed** in ${report.commits.head.slice(0, 12)}.${history}`;
}
var MAX_COMMANDS = 10;
var COMMAND = /^(?:fly|gh|git) [\w .,:=@/…-]{1,200}$/;
var ARGUMENT = / (?:--|\S*[=…A-Z])/;
function commandBlock(remedies) {
  const commands = /* @__PURE__ */ new Set();
  for (const remedy of remedies) {
    const quoted = remedy.split("`").filter((_, index) => index % 2 === 1);
    const command2 = quoted.find((text2) => COMMAND.test(text2) && ARGUMENT.test(text2));
    if (command2 !== void 0) commands.add(command2);
  }
  if (commands.size === 0) return void 0;
  return `\`\`\`sh
${[...commands].slice(0, MAX_COMMANDS).join("\n")}
\`\`\``;
}
// src/action/surfaces.ts
function renderersFor(report, links, checkName) {
  return {
    comment: (placed) => renderComment(report, placed, links),
    closed: (body, fingerprints) => renderClosed(report, body, fingerprints),
    review: (findings) => renderReview(findings, checkName),
    check: (delivery) => renderCheckRun(report, { links, delivery }),
    commands: () => renderWorkflowCommands(report)
  };
}
// src/action/main.ts
async function main(io) {
  let inputs;
  let event;
  try {
    inputs = readInputs(io.input);
    event = inputs.verify ? readVerifyEvent(io.event) : readEvent(io.event);
  } catch (error) {
    io.setOutput("conclusion", "failure");
    return error instanceof Error ? error.message : "The inputs could not be read.";
  }
  if (event.kind === "nothing") {
    io.log(event.reason);
    io.setOutput("conclusion", "success");
    return void 0;
  }
  const client = createClient({
    token: inputs.token,
    owner: io.owner,
    repo: io.repo,
    apiUrl: io.apiUrl,
    proxied: io.proxied,
    userAgent: `airworthy/${io.version}`,
    log: io.log,
    ...io.patience
  });
  try {
    return await review(client, event, inputs, io);
  } catch (error) {
    return await giveUp(client, event, inputs, io, error);
  } finally {
    io.log(`${client.requestCount()} requests to GitHub.`);
  }
}
async function review(client, event, inputs, io) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const { log } = io;
  const { report, posted, moves, filesRead } = await checkOrVerify(client, event, inputs, io, today);
  const repository = `${io.serverUrl}/${io.owner}/${io.repo}`;
  const links = linksTo({ repository, commit: event.head, pages: io.pages });
  const converses = event.kind === "pull-request" && event.open && inputs.comments;
  const comments = converses ? {
    pullRequest: event.number,
    posted,
    limit: inputs.maxComments,
    resolve: inputs.resolveThreads,
    formerly: moves && formerFingerprints(moves)
  } : void 0;
  const budget = event.kind === "pull-request" ? requestBudget(filesRead) : Number.POSITIVE_INFINITY;
  const target = { ...checkTarget(event, inputs, io), budget, comments };
  const delivery = await publish(client, target, report, renderersFor(report, links, inputs.checkName), log);
  await io.writeSummary(`## ${inputs.checkName}

${renderSummary(report, { links, delivery })}`);
  setOutputs(report, io);
  let unwritten;
  if (inputs.reportFile !== void 0 || inputs.sarifFile !== void 0) {
    const { writeFiles } = await Promise.resolve().then(() => whole(require("./files-IKNQGIYO.js")));
    unwritten = await writeFiles(report, inputs, io, today);
  }
  log(verdictOf(report));
  return report.verdict.conclusion === "failure" ? verdictOf(report) : unwritten;
}
async function checkOrVerify(client, event, inputs, io, today) {
  const { version, log, observe } = io;
  if (event.kind !== "verify") return runCheck(client, event, inputs, { version, today, log });
  const { verifyCommit } = await Promise.resolve().then(() => whole(require("./verify-DMZZV3OA.js")));
  const report = await verifyCommit(client, event, inputs, { version, today, log, observe });
  return { report, posted: void 0, filesRead: report.sources.size };
}
function checkTarget(event, inputs, io) {
  return {
    name: inputs.checkName,
    head: event.head,
    externalId: `airworthy ${io.runId}`,
    budget: Number.POSITIVE_INFINITY,
    readOnlyToken: event.kind === "pull-request" && event.readOnlyToken
  };
}
function setOutputs({ comparison, introducedBySeverity: counts, verdict }, { setOutput }) {
  setOutput("conclusion", verdict.conclusion);
  setOutput("introduced", comparison.introduced.length);
  for (const [severity, number] of Object.entries(counts)) setOutput(severity, number);
  setOutput("standing", comparison.standing.length);
  setOutput("fixed", comparison.fixed.length);
}
async function giveUp(client, event, inputs, io, error) {
  const target = checkTarget(event, inputs, io);
  const apiError = apiErrorOf(error, target.readOnlyToken);
  const reason = apiError?.reason ?? `Airworthy itself failed (${kindOfError(error) ?? "an unknown error"}).`;
  if (!apiError) io.log(stackOf(error));
  const summary = `Nothing was decided, so this is no pass. ${reason}`;
  io.setOutput("conclusion", "failure");
  if (apiError?.kind === "permission" || apiError?.kind === "not-found") {
    io.log(`The job needs these permissions:
${PERMISSIONS_BLOCK}`);
  }
  const page = {
    conclusion: "failure",
    title: "Incomplete: the run could not finish.",
    summary,
    annotations: []
  };
  const unwritten = await publishCheck(client, target, page).catch((second) => second);
  if (unwritten) io.log("The check run could not be written either.");
  await io.writeSummary(`## ${inputs.checkName}

${summary}
`).catch(() => {
  });
  return `Incomplete: ${reason}`;
}
module.exports = stdin_exports;
