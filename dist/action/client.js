"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingChunkError" });
};
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
  MAX_FINGERPRINTS: () => MAX_FINGERPRINTS,
  ONCE: () => ONCE,
  PERMISSIONS_BLOCK: () => PERMISSIONS_BLOCK,
  UnencryptedAgent: () => UnencryptedAgent,
  apiErrorOf: () => apiErrorOf,
  blobOf: () => blobOf,
  createClient: () => createClient,
  differingPaths: () => differingPaths,
  expectShape: () => expectShape,
  fileField: () => fileField,
  idOf: () => idOf,
  loadCommits: () => loadCommits,
  queryRepository: () => queryRepository,
  readChanges: () => readChanges,
  readThreads: () => readThreads,
  requestBudget: () => requestBudget,
  responseOfToolkit: () => responseOfToolkit,
  takeFile: () => takeFile,
  takeThreads: () => takeThreads,
  threadFields: () => threadFields,
  touchedPaths: () => touchedPaths,
  writeMarker: () => writeMarker
});
var import_plugin_rest_endpoint_methods = whole(require("./plugin-rest-endpoint-methods.js"));
var import_redact = whole(require("../lib/redact.js"));
var import_runtime = whole(require("../lib/runtime.js"));
var import_node_https = require("node:https");
var import_promises = require("node:timers/promises");
// node_modules/bottleneck/light.js
var require_light = (0, import_runtime.__commonJS)({
  "node_modules/bottleneck/light.js"(exports, module2) {
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
          this.instance.on = (name, cb) => {
            return this._addListener(name, "many", cb);
          };
          this.instance.once = (name, cb) => {
            return this._addListener(name, "once", cb);
          };
          this.instance.removeAllListeners = (name = null) => {
            if (name != null) {
              return delete this._events[name];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name, status, cb) {
          var base;
          if ((base = this._events)[name] == null) {
            base[name] = [];
          }
          this._events[name].push({ cb, status });
          return this.instance;
        }
        listenerCount(name) {
          if (this._events[name] != null) {
            return this._events[name].length;
          } else {
            return 0;
          }
        }
        async trigger(name, ...args) {
          var e, promises;
          try {
            if (name !== "debug") {
              this.trigger("debug", `Event triggered: ${name}`, args);
            }
            if (this._events[name] == null) {
              return;
            }
            this._events[name] = this._events[name].filter(function(listener) {
              return listener.status !== "none";
            });
            promises = this._events[name].map(async (listener) => {
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
        constructor(name, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name;
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
            waitForExecuting = (at) => {
              var finished;
              finished = () => {
                var counts;
                counts = this._states.counts;
                return counts[0] + counts[1] + counts[2] + counts[3] === at;
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
// src/github/api/answer-shape.ts
var UNEXPECTED = "UNEXPECTED_ANSWER";
var NUMBERED = { id: "number" };
var SHAPES = [
  [
    "GET",
    /\/compare\/[^/]+$/,
    {
      merge_base_commit: { sha: "text" },
      ahead_by: "number",
      behind_by: "number",
      total_commits: "number",
      commits: [{ sha: "text", parents: [{ sha: "text" }] }],
      "files?": [{ filename: "text", status: "text", "previous_filename?": "text", "patch?": "text" }]
    }
  ],
  [
    "GET",
    /\/git\/trees\/[^/]+$/,
    { truncated: "flag", tree: [{ path: "text", mode: "text", type: "text", "sha?": "text", "size?": "number" }] }
  ],
  ["GET", /\/git\/blobs\/[^/]+$/, { content: "text", encoding: "text", size: "number" }],
  ["GET", /\/check-runs$/, { check_runs: [{ id: "number", "external_id?": "text" }] }],
  ["POST", /\/check-runs$/, NUMBERED],
  ["PATCH", /\/check-runs\/[^/]+$/, NUMBERED],
  ["POST", /\/reviews$/, NUMBERED],
  ["POST", /\/comments$/, NUMBERED],
  // With an error for a part of the query the other parts are there.
  ["POST", /\/graphql$/, { "data?": {}, "errors?": [{}] }]
];
function checkAnswer(method, path, answer) {
  const [, , shape] = SHAPES.find(([of, pattern]) => of === method && pattern.test(path)) ?? [];
  if (shape !== void 0) expectShape(answer, shape);
  if (path.endsWith("/graphql") && isObject(answer) && !answer["data"] && !answer["errors"]) {
    throw unexpected("`data` is not an object");
  }
}
function expectShape(value, shape, name = "it") {
  if (typeof shape === "string") {
    if (typeof value !== (shape === "text" ? "string" : shape === "flag" ? "boolean" : "number")) {
      throw unexpected(`${name} is not a ${shape}`);
    }
  } else if (isList(shape)) {
    if (!Array.isArray(value)) throw unexpected(`${name} is not a list`);
    const [item, nulls] = shape;
    for (const each of value) if (each !== null || !nulls) expectShape(each, item, `an item of ${name}`);
  } else {
    if (!isObject(value)) throw unexpected(`${name} is not an object`);
    for (const [key, part] of Object.entries(shape)) {
      const optional = key.endsWith("?");
      const property = optional ? key.slice(0, -1) : key;
      const found = Object.hasOwn(value, property) ? value[property] : void 0;
      if (!optional || found !== void 0 && found !== null) expectShape(found, part, `\`${property}\``);
    }
  }
}
function unexpected(fault) {
  return Object.assign(new Error(fault), { code: UNEXPECTED });
}
var isList = (shape) => Array.isArray(shape);
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/github/api/api-errors.ts
var PERMISSIONS_BLOCK = `permissions:
  contents: read
  pull-requests: write
  checks: write`;
var NOT_JSON = "NOT_JSON";
var EMPTY = "EMPTY_ANSWER";
var ADVICE = "Run the job again. If it fails again, check the proxy of the runner and `GITHUB_API_URL`.";
function apiErrorOf(error, readOnlyToken) {
  if (isUnexpected(error)) return { kind: "unavailable", reason: unexpectedAnswer(error, "POST /graphql") };
  if (!isHttpError(error)) return graphqlApiError(error, readOnlyToken);
  const { status } = error;
  const route = routeOf(error);
  const failure = failureOf(error, route);
  if (failure !== void 0) return { kind: "unavailable", reason: failure };
  const headers = error.response?.headers ?? {};
  if (status === 429 || status === 403 && isLimit(error.message, headers)) {
    return { kind: "rate-limit", reason: `GitHub's rate limit was reached at ${route}.` };
  }
  if (status === 401) return { kind: "permission", reason: `GitHub rejected the token (401 at ${route}).` };
  if (status === 403) return forbidden(route, headers["x-accepted-github-permissions"], readOnlyToken);
  if (status === 404)
    return { kind: "not-found", reason: `GitHub did not find it, or the token may not read it (404 at ${route}).` };
  if (status === 422) return { kind: "invalid", reason: `GitHub rejected the request (422 at ${route}).` };
  return { kind: "unavailable", reason: `GitHub returned an unexpected status (${status} at ${route}).` };
}
function failureOf({ response, cause }, route) {
  if (response !== void 0 || !(cause instanceof Error)) return void 0;
  const code = "code" in cause ? String(cause.code) : "";
  if (code === NOT_JSON) return `GitHub returned a web page instead of JSON (${route}). ${ADVICE}`;
  if (code === EMPTY) return `GitHub returned an empty answer (${route}). ${ADVICE}`;
  if (code === UNEXPECTED) return unexpectedAnswer(cause, route);
  if (cause instanceof SyntaxError) return `GitHub returned invalid JSON (${route}). ${ADVICE}`;
  if (/^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return `Cannot reach GitHub: ${code} (${route}).`;
  return cause.name === "TimeoutError" ? `GitHub did not answer in time (${route}).` : void 0;
}
function unexpectedAnswer({ message }, route) {
  return `GitHub returned an unexpected answer: ${message} (${route}). ${ADVICE}`;
}
function forbidden(route, accepted, readOnlyToken) {
  if (readOnlyToken) {
    return {
      kind: "read-only",
      reason: "the token is read-only, as it always is for pull requests from forks"
    };
  }
  const wanted2 = typeof accepted === "string" && /^[\w=,; -]{1,200}$/.test(accepted) ? ` It needs ${accepted}.` : "";
  return { kind: "permission", reason: `the token lacks a permission (403 at ${route}).${wanted2}` };
}
function graphqlApiError(error, readOnlyToken) {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return void 0;
  const types = graphqlErrors(error).map((each) => each.type);
  if (types.includes("RATE_LIMITED")) return { kind: "rate-limit", reason: "GitHub's GraphQL rate limit was reached." };
  if (types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")) {
    return forbidden("POST /graphql", void 0, readOnlyToken);
  }
  if (types.includes("NOT_FOUND")) return { kind: "not-found", reason: "GitHub did not find it (GraphQL)." };
  return { kind: "unavailable", reason: "GitHub returned an error for a GraphQL request." };
}
function graphqlErrors(error) {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) return [];
  return error.errors.map((each) => ({
    type: String(each?.type ?? ""),
    path: Array.isArray(each?.path) ? each.path : []
  }));
}
function isUnexpected(error) {
  return error instanceof Error && "code" in error && error.code === UNEXPECTED;
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
// src/github/api/fetch.ts
var UnencryptedAgent = Object.getPrototypeOf(import_node_https.Agent);
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function createFetch(proxied) {
  const agents = { "https:": new import_node_https.Agent({ keepAlive: true }), "http:": new UnencryptedAgent({ keepAlive: true }) };
  return async (url, options) => {
    if (proxied) return fetchWithToolkit(url, options);
    const { protocol } = new URL(url);
    const answer = await ask(url, options, protocol === "http:" ? agents["http:"] : agents["https:"]);
    const follows = REDIRECTS.has(answer.status) && options.redirect !== "manual";
    return follows ? fetchWithToolkit(url, options) : answer;
  };
}
var fetchWithToolkit = async (url, options) => {
  const response = await responseOfToolkit(url, options);
  return answerOf(response.url, response.status, [...response.headers], Buffer.from(await response.arrayBuffer()));
};
async function responseOfToolkit(url, options) {
  const { defaults } = await Promise.resolve().then(() => whole(require("./utils.js")));
  const fetch = defaults.request?.fetch;
  return fetch(url, options);
}
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
        const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
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
// src/github/api/query.ts
var ANSWER = { repository: {}, "viewer?": { "login?": "text" } };
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
  if (data.repository === void 0) throw unexpected("`repository` is missing");
  if (!data.repository) throw notFound();
  expectShape(data, ANSWER);
  for (const [, name = ""] of fields.matchAll(/^ {4}(\w+)[:(]/gm)) {
    const found = Object.hasOwn(data.repository, name) ? data.repository[name] : void 0;
    if (found === void 0) throw unexpected(`\`${name}\` is missing`);
    if (found !== null) expectShape(found, {}, `\`${name}\``);
  }
  return { repository: data.repository, viewer: data.viewer?.login };
}
function notFound() {
  return Object.assign(new Error("Not Found"), { status: 404, request: { method: "POST", url: "https://api/graphql" } });
}
function partOf(error) {
  const partial = error instanceof Error && "data" in error ? error.data : void 0;
  const refused = graphqlErrors(error).every((each) => each.type === "FORBIDDEN" || each.type === "NOT_FOUND");
  if (!partial?.repository || !refused) throw error;
  return partial;
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
var COMMENT = {
  id: "text",
  body: "text",
  isMinimized: "flag",
  viewerDidAuthor: "flag",
  "author?": { login: "text" }
};
var THREAD = { id: "text", path: "text", isResolved: "flag", subjectType: "text", "line?": "number" };
var PULL_REQUEST = {
  headRefOid: "text",
  reviewThreads: {
    pageInfo: { hasNextPage: "flag", "endCursor?": "text" },
    "nodes?": [{ ...THREAD, comments: { totalCount: "number", "nodes?": [COMMENT, "or null"] } }, "or null"]
  }
};
function takeThreads({ repository, viewer }) {
  const pullRequest = repository.pullRequest;
  const page = pullRequest?.reviewThreads;
  if (!page) return void 0;
  expectShape(pullRequest, PULL_REQUEST, "`pullRequest`");
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
// src/github/read/merge-base.ts
var MAX_MERGED = 10;
async function hasOneMergeBase(client, { mergeBase, behind, ahead }) {
  if (behind === 0) return true;
  if (!ahead) return false;
  const own = new Set(ahead.map(({ sha }) => sha));
  const shared = new Set(ahead.flatMap(({ parents }) => parents.map(({ sha }) => sha)).filter((sha) => !own.has(sha)));
  shared.delete(mergeBase);
  if (shared.size > MAX_MERGED) return false;
  const answers = await Promise.all([...shared].map((sha) => isAncestor(client, sha, mergeBase)));
  return answers.every(Boolean);
}
async function isAncestor({ octokit, owner, repo }, older, newer) {
  const at = { owner, repo, basehead: `${newer}...${older}`, per_page: 1, page: 1 };
  try {
    return (await octokit.rest.repos.compareCommitsWithBasehead(at)).data.ahead_by === 0;
  } catch (error) {
    if (apiErrorOf(error, false)?.kind === "not-found") return false;
    throw error;
  }
}
// src/github/read/changes.ts
var COMPARE_FILES = 300;
var MAX_COMMIT_PAGES = 3;
async function readChanges(client, base, head, expected = 0) {
  const data = await readPage(client, base, head, 1);
  const mergeBase = data.merge_base_commit.sha;
  const ahead = data.behind_by === 0 ? [] : await readCommits(client, base, head, data);
  if (!await hasOneMergeBase(client, { mergeBase, behind: data.behind_by, ahead })) {
    return { mergeBase: base, oneMergeBase: false, files: [], complete: false };
  }
  const files = data.files ?? [];
  const complete = data.files !== void 0 && files.length < COMPARE_FILES && files.length >= expected;
  return { mergeBase, oneMergeBase: true, files: files.flatMap(readFile), complete };
}
async function readPage({ octokit, owner, repo }, base, head, page) {
  const at = { owner, repo, basehead: `${base}...${head}`, per_page: 100, page };
  return (await octokit.rest.repos.compareCommitsWithBasehead(at)).data;
}
async function readCommits(client, base, head, { commits: first, total_commits: total }) {
  const commits = [...first];
  for (let page = 2; commits.length < total && page <= MAX_COMMIT_PAGES; page++) {
    commits.push(...(await readPage(client, base, head, page)).commits);
  }
  return commits.length < total ? void 0 : commits;
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
// src/github/read/blobs.ts
var MAX_BLOBS_IN_QUERY = 100;
var MAX_BYTES_IN_QUERY = 2e6;
async function readBlobs(client, files, extraFields) {
  const { blobs, sizes, large } = sortBySize(files);
  const batches = batch(sizes);
  if (batches.length === 0 && extraFields) batches.push([]);
  await Promise.all(
    batches.map(async (oids, index) => {
      for (const [oid, blob] of await readBatch(client, oids, index === 0 ? extraFields : void 0))
        blobs.set(oid, blob);
    })
  );
  for (const oid of large.keys()) blobs.set(oid, await readRaw(client, oid));
  return blobs;
}
function sortBySize(files) {
  const blobs = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  const large = /* @__PURE__ */ new Map();
  const fits = (0, import_redact.createSizeLimit)();
  for (const { oid, size } of files) {
    if (blobs.has(oid) || sizes.has(oid) || large.has(oid)) continue;
    if (!fits(size)) blobs.set(oid, { trouble: import_redact.TOO_LARGE });
    else if (size > import_redact.MAX_FILE_BYTES) large.set(oid, size);
    else sizes.set(oid, size);
  }
  return { blobs, sizes, large };
}
function fitsOneQuery({ sizes, large }) {
  return large.size === 0 && batch(sizes).length <= 1;
}
function batch(sizes) {
  const batches = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [oid, size] of sizes) {
    const last = batches.at(-1);
    if (last && last.length < MAX_BLOBS_IN_QUERY && bytes + size <= MAX_BYTES_IN_QUERY) {
      last.push(oid);
      bytes += size;
    } else {
      batches.push([oid]);
      bytes = size;
    }
  }
  return batches;
}
async function readBatch(client, oids, extraFields) {
  const fields = oids.map((oid, i) => `    b${i}: object(oid: "${oid}") { ...content }`);
  if (extraFields) fields.push(extraFields.fields);
  const answer = await queryRepository(client, fields.join("\n"), oids.length > 0 ? BLOB_FRAGMENT : "");
  extraFields?.take(answer);
  const blobs = /* @__PURE__ */ new Map();
  for (const [i, oid] of oids.entries()) {
    const text = completeText(answer.repository[`b${i}`]);
    blobs.set(oid, text === void 0 ? await readRaw(client, oid) : classify({ text }));
  }
  return blobs;
}
var BLOB_FRAGMENT = `fragment content on Blob { text isTruncated byteSize }`;
function fileField(alias, commit, path) {
  return `    ${alias}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { text isTruncated byteSize } }`;
}
function takeFile(alias, { repository }) {
  if (!repository[alias]) return void 0;
  const text = completeText(repository[alias]);
  return text === void 0 ? { trouble: "The file is not a readable text file." } : { text };
}
function completeText(blob) {
  if (typeof blob?.text !== "string" || blob.isTruncated !== false) return void 0;
  if (blob.text.includes("\uFFFD")) return void 0;
  return Buffer.byteLength(blob.text) === blob.byteSize ? blob.text : void 0;
}
async function readRaw(client, oid) {
  const { octokit, owner, repo } = client;
  const data = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid }).then(
    (answer) => answer.data,
    (error) => {
      if (apiErrorOf(error, false)?.kind === "not-found") return void 0;
      throw error;
    }
  );
  if (!data) return { trouble: "GitHub does not have the content of this file (404), so it was not checked." };
  const bytes = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
  if (data.size !== null && bytes.length !== data.size) {
    return { trouble: "GitHub returned only a part of this file, so it was not checked." };
  }
  if (!(0, import_redact.createSizeLimit)()(bytes.length)) return { trouble: import_redact.TOO_LARGE };
  return blobOf(bytes);
}
function blobOf(bytes) {
  if ((0, import_redact.isSealed)(bytes)) return { trouble: import_redact.SEALED };
  const decoded = (0, import_redact.decodeText)(bytes);
  return decoded ? classify(decoded) : { trouble: import_redact.NOT_TEXT };
}
function classify(decoded) {
  return (0, import_redact.isLargeFilePointer)(decoded.text) ? { trouble: import_redact.IN_LARGE_FILE_STORAGE } : decoded;
}
// src/github/read/tree.ts
var MAX_REQUESTS = 100;
var REGULAR_FILE = /^100(644|755|664)$/;
var LINK = "120000";
var SUBMODULE = "160000";
function differingPaths(base, head) {
  const paths = [];
  for (const path of pathsOf(head)) if (idOf(base, path) !== idOf(head, path)) paths.push(path);
  for (const path of pathsOf(base)) if (idOf(head, path) === void 0) paths.push(path);
  return paths;
}
function idOf({ files, links, submodules }, path) {
  const link = links.get(path);
  return files.get(path)?.oid ?? (link ? `link ${link.oid}` : submodules.get(path));
}
function* pathsOf({ files, links, submodules }) {
  yield* files.keys();
  yield* links.keys();
  yield* submodules.keys();
}
async function readTree(client, commit, listings = /* @__PURE__ */ new Map()) {
  const entries = { files: /* @__PURE__ */ new Map(), links: /* @__PURE__ */ new Map(), submodules: /* @__PURE__ */ new Map() };
  const problems = [];
  let folders = [{ oid: commit, prefix: "" }];
  let requests = 0;
  const listCached = (oid, recursive) => {
    const key = `${oid} ${recursive}`;
    const listing = listings.get(key) ?? list(client, oid, recursive);
    listings.set(key, listing);
    return listing;
  };
  while (folders.length > 0) {
    const next = [];
    for (const { oid, prefix } of folders) {
      if (requests >= MAX_REQUESTS) {
        problems.push(unlisted(prefix));
        continue;
      }
      requests++;
      const listing = await listCached(oid, true);
      if (!listing.truncated) {
        addEntries(entries, listing.tree, prefix);
        continue;
      }
      requests++;
      const top = await listCached(oid, false);
      addEntries(entries, top.tree, prefix);
      if (top.truncated) problems.push(unlisted(prefix));
      for (const entry of top.tree) {
        if (entry.type === "tree" && entry.sha && entry.path !== void 0) {
          next.push({ oid: entry.sha, prefix: `${prefix}${entry.path}/` });
        }
      }
    }
    folders = next;
  }
  return { ...entries, problems };
}
function unlisted(prefix) {
  const message = "This folder has too many files to list all of them.";
  return { at: (0, import_redact.fileStart)(prefix), message, blocking: true };
}
async function list(client, oid, recursive) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.git.getTree({
    owner,
    repo,
    tree_sha: oid,
    // GitHub takes any value of `recursive` for yes.
    ...recursive ? { recursive: "1" } : {}
  });
  return data;
}
function addEntries({ files, links, submodules }, listed, prefix) {
  for (const { path, mode = "", sha, size } of listed) {
    if (path === void 0 || !sha) continue;
    if (REGULAR_FILE.test(mode)) files.set(prefix + path, { oid: sha, size: size ?? 0 });
    else if (mode === LINK) links.set(prefix + path, { oid: sha, size: size ?? 0 });
    else if (mode === SUBMODULE) submodules.set(prefix + path, sha);
  }
}
// src/github/read/snapshot.ts
var MAX_ROUNDS = 12;
var ONE_BY_ONE = { files: import_redact.MAX_FILES, programs: 800 };
var MAX_ARCHIVED_BYTES = 3e8;
var MAX_WANTED_BYTES = 5e7;
async function loadCommits(client, commits, asChanged, extraFields, log = () => {
}) {
  const listings = /* @__PURE__ */ new Map();
  const readings = await Promise.all(commits.map((commit) => startReading(client, commit, listings)));
  const changed = asChanged === "differing" ? differing(readings) : asChanged;
  const blobs = /* @__PURE__ */ new Map();
  const [first, ...others] = readings;
  if (first && others.length === 0 && changed === "all") await readWhole(client, first, blobs, log);
  let pendingFields = extraFields;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = readings.map((reading) => ({ reading, paths: missing(reading, changed) }));
    const files = asked.flatMap(({ reading, paths }) => paths.flatMap((path) => fileOf(reading, path) ?? []));
    if (round === 0) files.push(...readings.flatMap(({ tree }) => linksToRead(tree).map(([, file]) => file)));
    if (files.length === 0 && !pendingFields) break;
    const unknown = files.filter((file) => !blobs.has(file.oid));
    for (const [oid, blob] of await readBlobs(client, unknown, pendingFields)) blobs.set(oid, blob);
    pendingFields = void 0;
    for (const { reading, paths } of asked) keep(reading, paths, blobs);
    if (round === 0) for (const reading of readings) follow(reading, blobs);
  }
  return readings.map((reading) => ({ tree: reading.tree, snapshot: close(reading, changed) }));
}
async function readWhole(client, reading, blobs, log) {
  let repositoryBytes = 0;
  for (const { size } of reading.tree.files.values()) repositoryBytes += size;
  if (repositoryBytes > MAX_ARCHIVED_BYTES) return;
  const paths = (0, import_redact.wanted)(reading.paths, reading.texts, "all");
  const files = linksToRead(reading.tree).map(([, file]) => file);
  let bytes = 0;
  for (const path of paths) {
    const file = fileOf(reading, path);
    if (!file || bytes + file.size > MAX_WANTED_BYTES) continue;
    bytes += file.size;
    files.push(file);
  }
  const bySize = sortBySize(files);
  if (fitsOneQuery(bySize)) return;
  const { readArchive } = await Promise.resolve().then(() => whole(require("./tar.js")));
  const archived = await readArchive(client, reading.commit, bySize);
  if (archived.trouble !== void 0) {
    log(
      `The archive of the repository was not read to its end: ${archived.trouble}. Files are read one by one instead.`
    );
  }
  for (const [oid, blob] of [...bySize.blobs, ...archived.blobs]) blobs.set(oid, blob);
  const found = paths.filter((path) => blobs.has(fileOf(reading, path)?.oid ?? ""));
  keep(reading, found, blobs);
  const programs = (0, import_redact.programsIn)(reading.texts);
  const { limits } = reading;
  reading.limits = { files: limits.files + reading.texts.size - programs, programs: limits.programs + programs };
}
function differing([base, head]) {
  return base && head ? new Set(differingPaths(base.tree, head.tree)) : "all";
}
async function startReading(client, commit, listings) {
  const tree = await readTree(client, commit, listings);
  const noLinks = { links: /* @__PURE__ */ new Map(), unfollowed: /* @__PURE__ */ new Map() };
  return {
    commit,
    tree,
    paths: new Set(tree.files.keys()),
    ...noLinks,
    texts: /* @__PURE__ */ new Map(),
    wide: /* @__PURE__ */ new Set(),
    troubles: /* @__PURE__ */ new Map(),
    limits: ONE_BY_ONE,
    namedBy: (0, import_redact.createNamedBy)()
  };
}
var MAX_LINKS = 1e3;
function linksToRead({ links }) {
  return [...links].slice(0, MAX_LINKS);
}
function follow(reading, blobs) {
  const linkTargets = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  for (const [path, { oid }] of reading.tree.links) {
    const blob = blobs.get(oid);
    if (blob && "text" in blob) linkTargets.set(path, blob.text);
    else unread.set(path, "The target of this symbolic link could not be read.");
  }
  const entries = { links: linkTargets, submodules: reading.tree.submodules.keys() };
  const { links, unfollowed } = (0, import_redact.followLinks)(reading.paths, entries);
  reading.links = links;
  reading.unfollowed = new Map([...unread, ...unfollowed]);
  for (const path of links.keys()) reading.paths.add(path);
}
function fileOf({ tree, links }, path) {
  return tree.files.get(links.get(path) ?? path);
}
function missing(reading, changed, limits = reading.limits) {
  const touched = (0, import_redact.withLinksTo)(changed, reading.links);
  const next = (0, import_redact.wanted)(reading.paths, reading.texts, touched, limits, reading.namedBy(reading.texts));
  return next.filter((path) => !reading.troubles.has(path));
}
function keep(reading, paths, blobs) {
  for (const path of paths) {
    const blob = blobs.get(fileOf(reading, path)?.oid ?? "");
    if (blob && "text" in blob) {
      reading.texts.set(path, blob.text);
      if (blob.isWide) reading.wide.add(path);
      reading.texts.set(reading.links.get(path) ?? path, blob.text);
    } else reading.troubles.set(path, blob?.trouble ?? "The file could not be fetched.");
  }
}
function close(reading, changed) {
  const problems = [...reading.tree.problems];
  const touched = changed === "all" ? /* @__PURE__ */ new Set() : (0, import_redact.withLinksTo)(changed, reading.links);
  const needed = new Set((0, import_redact.wanted)(reading.paths, reading.texts, touched, { ...reading.limits, programs: 0 }));
  const late = new Set(missing(reading, changed));
  const unread = missing(reading, changed, import_redact.NO_LIMITS).filter((path) => !late.has(path));
  const unreadPrograms = (0, import_redact.programsIn)(new Map(unread.map((path) => [path, ""])));
  const programs = (0, import_redact.programsIn)(reading.texts);
  const others = reading.texts.size - programs;
  if (unread.length > unreadPrograms) {
    const message = `Only ${others} configuration files of this commit were read; the command line reads all of them.`;
    problems.push({ at: (0, import_redact.fileStart)("."), message, blocking: true });
  }
  if (unreadPrograms > 0) {
    const message = `Only ${programs} source files of this commit were read; the command line reads all of them.`;
    problems.push({ at: (0, import_redact.fileStart)("."), message, blocking: true });
  }
  for (const problem of (0, import_redact.unreadProblems)(reading.troubles, (path) => needed.has(path))) problems.push(problem);
  for (const path of late) {
    problems.push({
      at: (0, import_redact.fileStart)(path),
      message: "The file was not read: too many files refer to one another.",
      blocking: true
    });
  }
  const { commit, paths, texts, links, unfollowed, wide } = reading;
  return { commit, paths, texts, problems, links, unfollowed, wide };
}
// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = (0, import_runtime.__toESM)(require_light(), 1);
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
    const error = new import_plugin_rest_endpoint_methods.RequestError(response.data.errors[0].message, 500, {
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
// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light2 = (0, import_runtime.__toESM)(require_light(), 1);
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
// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION3 = "6.0.0";
// node_modules/@octokit/plugin-request-log/dist-src/index.js
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
// node_modules/@octokit/rest/dist-src/version.js
var VERSION4 = "22.0.1";
// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = import_plugin_rest_endpoint_methods.Octokit.plugin(requestLog, import_plugin_rest_endpoint_methods.legacyRestEndpointMethods, import_plugin_rest_endpoint_methods.paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION4}`
  }
);
// src/github/api/client.ts
var LONGEST_WAIT_SECONDS = 90;
var LIMIT_RETRIES = 2;
var ONCE = { request: { retries: 0 } };
function createClient(options) {
  let requests = 0;
  const timeout = options.timeoutMilliseconds ?? 2e4;
  const carrier = createFetch(options.proxied ?? false);
  let failingSince;
  const isUnreachable = () => failingSince !== void 0 && Date.now() - failingSince >= 2 * timeout;
  const fetch = async (url, init) => {
    const now = Date.now();
    if (isUnreachable()) throw unreachable();
    requests++;
    try {
      const answer = await carrier(url, { ...init, signal: AbortSignal.timeout(timeout) });
      await checkComplete(init.method ?? "GET", url, answer);
      failingSince = void 0;
      return answer;
    } catch (error) {
      failingSince ??= now;
      throw error;
    }
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
  octokit.hook.before("request", (options2) => {
    const { retries, ...request2 } = options2.request;
    const own = {
      ...request2,
      get retries() {
        return isUnreachable() ? 0 : retries;
      }
    };
    options2.request = own;
  });
  const download = async (url) => {
    const { openDownload } = await Promise.resolve().then(() => whole(require("./download.js")));
    requests++;
    const { apiUrl, userAgent, proxied = false } = options;
    return openDownload(url, { apiUrl, userAgent, proxied, timeout });
  };
  return { octokit, owner: options.owner, repo: options.repo, download, requestCount: () => requests };
}
function ignore() {
}
function unreachable() {
  return Object.assign(new Error("Cannot reach GitHub."), { code: "UNREACHABLE" });
}
async function checkComplete(method, url, answer) {
  const body = await answer.text();
  const succeeded = answer.status >= 200 && answer.status < 300;
  if (body === "") {
    if (succeeded && answer.status !== 204) throw Object.assign(new Error("GitHub returned nothing."), { code: EMPTY });
    return;
  }
  if (!/\bjson\b/.test(answer.headers.get("content-type") ?? "")) {
    if (answer.status < 300) throw Object.assign(new Error("GitHub returned no JSON."), { code: NOT_JSON });
    return;
  }
  const json = JSON.parse(body);
  if (succeeded) checkAnswer(method, new URL(url).pathname, json);
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
module.exports = stdin_exports;
