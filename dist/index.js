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
var import_package = whole(require("./lib/package.js"));
var import_dist_src = whole(require("./action/dist-src.js"));
var import_snapshot = whole(require("./action/snapshot.js"));
var import_redact = whole(require("./lib/redact.js"));
var import_runtime = whole(require("./lib/runtime.js"));
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os3 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
var import_node_https = require("node:https");
var import_promises = require("node:timers/promises");
var require_light = (0, import_runtime.__commonJS)({
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
          var e, promises2;
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
            promises2 = this._events[name].map(async (listener) => {
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
              } catch (error2) {
                e2 = error2;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises2)).find(function(x) {
              return x != null;
            });
          } catch (error2) {
            e = error2;
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
          return this._lists.forEach(function(list) {
            return list.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list;
          for (j = 0, len = arr.length; j < len; j++) {
            list = arr[j];
            if (list.length > 0) {
              return list;
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
        doDrop({ error: error2, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error2 != null ? error2 : new BottleneckError$1(message));
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
          var error2, eventInfo, passed;
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
            error2 = error1;
            return this._onFailure(error2, eventInfo, clearGlobalState, run, free);
          }
        }
        doExpire(clearGlobalState, run, free) {
          var error2, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error2 = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error2, eventInfo, clearGlobalState, run, free);
        }
        async _onFailure(error2, eventInfo, clearGlobalState, run, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error2, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error2);
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
          var args, cb, error2, reject, resolve, returned, task;
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
                error2 = error1;
                return function() {
                  return reject(error2);
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
            var cursor, end, found, i, k, keys, len, next, start2;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start2 = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start2, -end));
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
                } catch (error2) {
                  e = error2;
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
            var args, blocked, error2, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              error2 = error1;
              this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error: error2 });
              job.doDrop({ error: error2 });
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
// src/action/fail-closed.ts
process.exitCode = 2;
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
var import_light = (0, import_runtime.__toESM)(require_light(), 1);
var VERSION = "0.0.0-development";
function isRequestError(error2) {
  return error2.request !== void 0;
}
async function errorRequest(state, octokit, error2, options) {
  if (!isRequestError(error2) || !error2?.request.request) {
    throw error2;
  }
  if (error2.status >= 400 && !state.doNotRetry.includes(error2.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error2, retries, retryAfter);
  }
  throw error2;
}
async function wrapRequest(state, octokit, request2, options) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error2, info2) {
    const maxRetries = ~~error2.request.request?.retries;
    const after = ~~error2.request.request?.retryAfter;
    options.request.retryCount = info2.retryCount + 1;
    if (maxRetries > info2.retryCount) {
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
    const error2 = new import_dist_src.RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error2, options);
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
      retryRequest: (error2, retries, retryAfter) => {
        error2.request.request = Object.assign({}, error2.request.request, {
          retries,
          retryAfter
        });
        return error2;
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
    if (res.data.errors != null && res.data.errors.some((error2) => error2.type === "RATE_LIMITED")) {
      const error2 = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error2;
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
    state.retryLimiter.on("failed", async function(error2, info2) {
      const [state2, request2, options] = info2.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error2.status !== 401;
      if (!(shouldRetryGraphQL || error2.status === 403 || error2.status === 429)) {
        return;
      }
      const retryCount = ~~request2.retryCount;
      request2.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error2.message)) {
          const retryAfter2 = Number(error2.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error2.response.headers != null && error2.response.headers["x-ratelimit-remaining"] === "0" || (error2.response.data?.errors ?? []).some(
          (error22) => error22.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error2.response.headers["x-ratelimit-reset"] * 1e3
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
    const start2 = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start2}ms`
      );
      return response;
    }).catch((error2) => {
      const requestId = error2.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error2.status} with id ${requestId} in ${Date.now() - start2}ms`
      );
      throw error2;
    });
  });
}
requestLog.VERSION = VERSION3;
var VERSION4 = "22.0.1";
var Octokit2 = import_dist_src.Octokit.plugin(requestLog, import_dist_src.legacyRestEndpointMethods, import_dist_src.paginateRest).defaults(
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
  const { defaults } = await Promise.resolve().then(() => whole(require("./action/utils.js")));
  const fetch = defaults.request?.fetch;
  const response = await fetch(url, options);
  return answerOf(response.url, response.status, [...response.headers], Buffer.from(await response.arrayBuffer()));
};
function ask(url, { headers, body, ...options }, agent) {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    const fail = (error2) => reject(signal?.aborted ? signal.reason : error2);
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
        } catch (error2) {
          const wait = await onFailure?.(error2, { retryCount, args }).catch(() => void 0);
          if (wait === void 0) throw error2;
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
    } catch (error2) {
      failingSince ??= now;
      throw error2;
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
  return { octokit, owner: options.owner, repo: options.repo, requestCount: () => requests };
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
    if (succeeded && answer.status !== 204) throw Object.assign(new Error("GitHub returned nothing."), { code: import_snapshot.EMPTY });
    return;
  }
  if (!/\bjson\b/.test(answer.headers.get("content-type") ?? "")) {
    if (answer.status < 300) throw Object.assign(new Error("GitHub returned no JSON."), { code: import_snapshot.NOT_JSON });
    return;
  }
  const json = JSON.parse(body);
  if (succeeded) (0, import_snapshot.checkAnswer)(method, new URL(url).pathname, json);
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
// src/github/publish/group-comments.ts
var MANY = 5;
function crowdsOf(placed) {
  const crowds = groupBy(placed.filter(isSpeaking), keyOfFile);
  return new Set([...crowds].flatMap(([key, { length }]) => length > MANY ? [key] : []));
}
function isSpeaking(placed) {
  return placed.spot.on !== "check" && !(0, import_redact.isQuiet)(placed.finding);
}
function keyOfPlace({ finding, spot }) {
  return JSON.stringify(spot.on === "line" ? [spot.path, spot.side, spot.line] : [spot.path, finding.rule]);
}
function keyOfFile({ finding, spot }) {
  return `${finding.rule} ${spot.path}`;
}
function groupByComment(placed, all) {
  const crowds = crowdsOf(all);
  const speaking = placed.filter(isSpeaking);
  const isCrowded = (each) => crowds.has(keyOfFile(each));
  const crowded = [...groupBy(speaking.filter(isCrowded), keyOfFile).values()];
  const others = speaking.filter((each) => !isCrowded(each));
  const copied = copiedSecrets(others);
  const keyOf = (each) => {
    const secret = secretOf(each.finding);
    return secret !== void 0 && copied.has(secret) ? secret : keyOfPlace(each);
  };
  const groups2 = [...crowded, ...groupBy(others, keyOf).values()];
  return groups2.flatMap((group) => chunksOf(group, import_snapshot.MAX_FINGERPRINTS)).toSorted(byFirst);
}
function secretOf({ rule, alias }) {
  return alias !== void 0 && /^secret-(?:in|with)-/.test(rule) ? alias : void 0;
}
function copiedSecrets(placed) {
  const files = /* @__PURE__ */ new Map();
  const copied = /* @__PURE__ */ new Set();
  for (const { finding } of placed) {
    const secret = secretOf(finding);
    if (secret === void 0) continue;
    if ((files.get(secret) ?? finding.at.path) !== finding.at.path) copied.add(secret);
    files.set(secret, finding.at.path);
  }
  return copied;
}
function chunksOf(placed, size) {
  const chunks = [];
  for (let from = 0; from < placed.length; from += size) chunks.push(placed.slice(from, from + size));
  return chunks;
}
function groupBy(placed, keyOf) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const each of placed) {
    const key = keyOf(each);
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
  return (0, import_redact.compareSeverity)(b.finding.severity, a.finding.severity) || (0, import_redact.compareLocations)(a.finding.at, b.finding.at);
}
// src/github/publish/plan-comments.ts
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
  let room = limit;
  for (const [thread, mine] of shareOut(speaking, present, conversation.formerly ?? notMoved)) {
    if (mine.length > 0) room--;
    for (const { finding } of mine) reported.set(finding, thread.on);
    if (!isUntouched(thread)) continue;
    if (mine.length > 0) edit.push(...refresh(thread, mine, renderers));
    else if (thread.closed || complete) {
      if (!thread.closed) edit.push(closing(thread, renderers));
      resolve.push(thread.id);
    }
  }
  const unreported = [...present.values()].flat();
  return {
    create: newComments(groupByComment(unreported, placed), renderers).slice(0, Math.max(0, room)),
    edit,
    resolve,
    reported
  };
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
    const own = thread.fingerprints.flatMap((name) => known.has(name) ? [] : names.get(name) ?? []);
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
  const body = `${(0, import_snapshot.writeMarker)({ fingerprints, closed: true })}
${renderers.closed(thread.body.replace(/^<!--[^\n]*-->\s*/, ""), fingerprints)}`;
  return { comment, body, visibility: thread.minimized ? "keep" : "minimize" };
}
function normalized(body) {
  return body.replaceAll("\r\n", "\n").trim();
}
function marked(placed, renderers) {
  const fingerprints = [...new Set(placed.map(({ finding }) => finding.fingerprint))];
  return `${(0, import_snapshot.writeMarker)({ fingerprints, closed: false })}
${renderers.comment(placed)}`;
}
function newComments(groups2, renderers) {
  const comments = [];
  for (const group of groups2) {
    const [first] = group;
    if (!first) continue;
    comments.push({ spot: first.spot, body: marked(group, renderers), findings: group.map(({ finding }) => finding) });
  }
  return comments;
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
    const id = await create().catch(async (error2) => {
      if ((0, import_snapshot.apiErrorOf)(error2, target.readOnlyToken)?.kind !== "unavailable") throw error2;
      return await find(client, target) ?? await create();
    });
    for (let from = ANNOTATIONS_IN_REQUEST; from < annotations.length; from += ANNOTATIONS_IN_REQUEST) {
      if (client.requestCount() >= target.budget) break;
      await octokit.rest.checks.update({ owner, repo, check_run_id: id, output: output(from), ...ONCE });
    }
    return void 0;
  } catch (error2) {
    const apiError = (0, import_snapshot.apiErrorOf)(error2, target.readOnlyToken);
    if (!apiError) throw error2;
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
  return (error2) => {
    const apiError = (0, import_snapshot.apiErrorOf)(error2, readOnlyToken);
    if (!apiError) throw error2;
    return apiError;
  };
}
// src/github/publish/publish.ts
var SURFACES = {
  comments: "comments were not written",
  check: "check run was not written",
  threads: "threads were not resolved"
};
async function publish(client, target, report, renderers, log) {
  const skipped = [];
  const skip = (surface, apiError2) => {
    skipped.push({ surface, reason: apiError2.reason });
    log(`The ${SURFACES[surface]}: ${apiError2.reason}`);
    if (apiError2.kind === "permission" && surface !== "threads")
      log(`Give the job these permissions:
${import_snapshot.PERMISSIONS_BLOCK}`);
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
  for (const command of renderers.commands()) log(command);
  return deliveryOf(report, reported, skipped);
}
var UNREADABLE = { kind: "permission", reason: "the token has no permission to read review threads." };
var OVERTAKEN = { kind: "overtaken", reason: "a newer push arrived, and its run posts the comments." };
async function converse(client, target, { pullRequest, posted, limit, formerly }, report, renderers) {
  if (!posted) return { reported: /* @__PURE__ */ new Map(), apiError: UNREADABLE, resolve: [] };
  if (posted.head !== target.head) return { reported: /* @__PURE__ */ new Map(), apiError: OVERTAKEN, resolve: [] };
  const planFor = (threads) => planComments(
    { placed: report.placed, posted: threads, complete: report.verdict.complete, limit, formerly },
    renderers
  );
  const reread = async () => planFor((await (0, import_snapshot.readThreads)(client, pullRequest))?.threads ?? []).reported;
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
    const now = await (0, import_snapshot.readThreads)(client, discussion.pullRequest);
    await editComments(client, discussion, planDuplicates(now?.threads ?? [], renderers));
  } catch (error2) {
    if (!(0, import_snapshot.apiErrorOf)(error2, discussion.readOnlyToken)) throw error2;
  }
}
function deliveryOf(report, reported, skipped) {
  let onLines = 0;
  let onFiles = 0;
  const counted = report.comparison.introduced.filter((finding) => !(0, import_redact.isHint)(finding));
  for (const finding of counted) {
    const on = reported.get(finding);
    if (on === "line") onLines++;
    else if (on === "file") onFiles++;
  }
  const inCheck = counted.length - onLines - onFiles;
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
    } catch (error2) {
      const apiError = (0, import_snapshot.apiErrorOf)(error2, readOnlyToken);
      if (!apiError) throw error2;
      return apiError.kind === "permission" ? { ...apiError, reason: LACKS_CONTENTS } : apiError;
    }
  }
  return void 0;
}
var LACKS_CONTENTS = "the token lacks a permission. GitHub requires `contents: write` in addition to `pull-requests: write`.";
// src/github/read/event.ts
function readVerifyEvent({ name, payload, sha }) {
  switch (name) {
    case "deployment_status": {
      const head = text(payload, "deployment", "sha");
      if (text(payload, "deployment_status", "state") !== "success")
        return { kind: "nothing", reason: "Only a successful deployment is verified." };
      if (!isCommit(head)) throw incomplete(name);
      return { kind: "verify", head, policyCommit: "HEAD" };
    }
    // Most deploys start from a push. The job then runs after the deploy.
    case "push":
      if (at(payload, "deleted") === true)
        return { kind: "nothing", reason: "The branch was deleted, so there is nothing to verify." };
      if (!isCommit(sha)) throw incomplete(name);
      return { kind: "verify", head: sha, policyCommit: sha };
    case "schedule":
    case "workflow_dispatch":
      if (!isCommit(sha)) throw incomplete(name);
      return { kind: "verify", head: sha, policyCommit: sha };
    default:
      throw new Error(
        `With "verify" Airworthy does not run on the event "${name}". Use deployment_status, push (after the deploy), schedule or workflow_dispatch.`
      );
  }
}
function readEvent({ name, payload, sha }) {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return readPullRequest(name, payload);
    case "merge_group": {
      const head = text(payload, "merge_group", "head_sha");
      const base = text(payload, "merge_group", "base_sha");
      if (!isCommit(head) || !isCommit(base)) throw incomplete(name);
      return { kind: "commit", name, base, head };
    }
    case "push": {
      if (at(payload, "deleted") === true)
        return { kind: "nothing", reason: "The branch was deleted, so there is nothing to check." };
      const before = text(payload, "before");
      const head = text(payload, "after") ?? sha;
      if (!isCommit(head)) throw incomplete(name);
      return { kind: "commit", name, base: isCommit(before) ? before : void 0, head };
    }
    case "schedule":
    case "workflow_dispatch":
      if (!isCommit(sha)) throw incomplete(name);
      return { kind: "commit", name, base: void 0, head: sha };
    case "deployment_status":
      throw new Error(
        'On the event "deployment_status" Airworthy verifies the running apps. Set the input "verify" to true.'
      );
    default:
      throw new Error(
        `Airworthy does not run on the event "${name}". Use pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch.`
      );
  }
}
function readPullRequest(name, payload) {
  const number = at(payload, "pull_request", "number");
  const base = text(payload, "pull_request", "base", "sha");
  const head = text(payload, "pull_request", "head", "sha");
  if (typeof number !== "number" || !isCommit(base) || !isCommit(head)) throw incomplete(name);
  const repositoryOf = (ref) => text(payload, "pull_request", ref, "repo", "full_name");
  const fork = repositoryOf("head") !== repositoryOf("base");
  const files = at(payload, "pull_request", "changed_files");
  return {
    kind: "pull-request",
    number,
    base,
    head,
    readOnlyToken: name === "pull_request" && fork,
    changedFiles: typeof files === "number" ? files : void 0,
    open: text(payload, "pull_request", "state") !== "closed"
  };
}
function incomplete(name) {
  return new Error(`The payload of the event "${name}" does not contain the commits to compare.`);
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
    verdict: (0, import_redact.decide)({ deciding: [], failOn, problems: [], crashes: [] }),
    introducedBySeverity: (0, import_redact.countBySeverity2)([]),
    apps: 0,
    exposure: { before: { apps: [], links: [] }, after: { apps: [], links: [] } },
    rules,
    silenced: /* @__PURE__ */ new Set(),
    sources: /* @__PURE__ */ new Map(),
    credentials: [],
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
    context.log("There is no base to compare with, so the whole project is checked.");
    scope = "all";
  }
  const compares = event.base !== void 0 && (scope === "introduced" || pullRequest !== void 0);
  if (!compares || event.base === void 0) {
    const { checkFiles: checkFiles2 } = await Promise.resolve().then(() => whole(require("./action/check-files.js")));
    const { head: head2 } = event;
    const commit = { head: head2, changes: void 0, changed: "all", scope: "all", base: head2, pullRequest };
    return checkFiles2(client, commit, inputs, context);
  }
  const changes = await (0, import_snapshot.readChanges)(client, event.base, event.head, listing?.changedFiles);
  if (!changes.oneMergeBase) {
    context.log(
      "The branches have several merge bases, or too many commits to tell. So this compares with the base itself."
    );
  }
  const touched = (0, import_snapshot.touchedPaths)(changes.files.filter(({ path, patch }) => (0, import_redact.mayIntroduce)(path, patch)));
  const relevant = [...touched].some((path) => path === inputs.policy || (0, import_redact.mayMatter)(path));
  if (scope === "introduced" && changes.complete && !relevant) {
    const posted = pullRequest === void 0 ? void 0 : await (0, import_snapshot.readThreads)(client, pullRequest);
    const isAnswered = !posted?.threads.some(({ closed }) => !closed);
    if (isAnswered && !await isNamedAtBase(client, changes)) {
      context.log("This change touches no file that Airworthy checks.");
      return { report: await reportUnchanged(changes.mergeBase, event.head, inputs, context), posted, filesRead: 0 };
    }
  }
  const changed = scope === "all" ? "all" : changes.complete ? touched : "differing";
  const { checkFiles } = await Promise.resolve().then(() => whole(require("./action/check-files.js")));
  const { base, head } = event;
  return checkFiles(client, { head, changes, changed, scope, base, pullRequest }, inputs, context);
}
async function isNamedAtBase(client, { mergeBase, files }) {
  if (files.length === 0) return false;
  const [base] = await (0, import_snapshot.loadCommits)(client, [mergeBase], /* @__PURE__ */ new Set());
  return base !== void 0 && (base.snapshot.problems.length > 0 || (0, import_redact.isNamedIn)(base.snapshot, (0, import_snapshot.touchedPaths)(files)));
}
async function reportUnchanged(base, head, inputs, context) {
  const rules = inputs.sarifFile === void 0 ? [] : (await Promise.resolve().then(() => whole(require("./action/check-files.js")))).fileRules;
  return emptyReport({ rules, failOn: inputs.failOn, version: context.version, commits: { base, head } });
}
// src/action/files.ts
async function writeFiles(report, inputs, io, today) {
  const files = [
    { input: "report-file", path: inputs.reportFile, render: () => renderFile(report, inputs.reportFile ?? "", today) },
    { input: "sarif-file", path: inputs.sarifFile, render: () => renderCodeScanning(report) }
  ];
  let failure;
  for (const { input, path, render } of files) {
    if (path === void 0) continue;
    const reason = await io.writeFile(path, await render());
    if (reason === void 0) {
      io.setOutput(input, path);
      continue;
    }
    failure = `Cannot write the file of the input "${input}": ${reason}.`;
    io.log(failure);
  }
  return failure;
}
async function renderFile(report, path, today) {
  if (!/\.html?$/i.test(path)) return (0, import_redact.renderJson)(report, { all: true });
  const { renderHtml } = await Promise.resolve().then(() => whole(require("./lib/html.js")));
  return renderHtml(report, { date: today });
}
async function renderCodeScanning(report) {
  const { renderSarif } = await Promise.resolve().then(() => whole(require("./lib/results.js")));
  const { pages } = await Promise.resolve().then(() => whole(require("./lib/rule-pages.js")));
  return renderSarif(report, { standing: true, ignored: false, ownLineHash: true, pages });
}
// src/action/inputs.ts
var FAIL_ON = [...import_redact.SEVERITIES, "never"];
var SCOPES = ["introduced", "all"];
var YES_OR_NO = ["true", "false"];
function readInputs(get) {
  const text2 = (name) => get(name).trim() || void 0;
  const oneOf = (name, allowed) => {
    const value = text2(name);
    if (value === void 0) return void 0;
    const found = allowed.find((each) => each === value.toLowerCase());
    if (found === void 0) throw new Error(`The input "${name}" must be one of ${allowed.join(", ")}.`);
    return found;
  };
  const token = text2("github-token");
  if (token === void 0)
    throw new Error(`The input "github-token" is empty. Leave it out to use the job's own token.`);
  const policy = text2("policy") ?? ".github/airworthy.yml";
  if (policy.startsWith("/") || policy.split("/").includes("..")) {
    throw new Error('The input "policy" must be a path inside the repository.');
  }
  const verify = oneOf("verify", YES_OR_NO) === "true";
  return {
    token,
    failOn: oneOf("fail-on", FAIL_ON) ?? import_redact.DEFAULT_FAIL_ON,
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
function checkNameOf(name, verify) {
  return verify && name === CHECK_NAME ? `${CHECK_NAME} verify` : name;
}
var MAX_COMMENTS = 100;
function maxCommentsOf(text2 = "50") {
  const number = /^\d{1,3}$/.test(text2) ? Number(text2) : Number.NaN;
  if (!(number <= MAX_COMMENTS)) {
    throw new Error(`The input "max-comments" must be a whole number from 0 to ${MAX_COMMENTS}.`);
  }
  return number;
}
// src/action/moves.ts
function formerFingerprints({ diff, headPaths }) {
  return ({ rule, at: at2, subject }, threadPath) => {
    const file = diff.files.get(at2.path);
    const paths = /* @__PURE__ */ new Set();
    if (file?.previousPath !== void 0) paths.add(file.previousPath);
    if ((file?.status === "renamed" || file?.status === "added") && !headPaths.has(threadPath)) paths.add(threadPath);
    return [...paths].map((path) => (0, import_redact.fingerprint)(rule, path, subject));
  };
}
// src/github/read/same-commit.ts
var PULL_REQUESTS = {
  pageInfo: { hasNextPage: "flag", "endCursor?": "text" },
  "nodes?": [
    { number: "number", headRefOid: "text", baseRefOid: "text", baseRefName: "text", changedFiles: "number" },
    "or null"
  ]
};
var MAX_PAGES = 10;
async function readPullRequestsOf(client, head) {
  const found = [];
  let after;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { repository } = await (0, import_snapshot.queryRepository)(client, fieldsOf(after));
    const listed = repository["pullRequests"];
    if (!listed) return void 0;
    (0, import_snapshot.expectShape)(listed, PULL_REQUESTS, "`pullRequests`");
    for (const each of listed.nodes ?? []) {
      if (each?.headRefOid !== head) continue;
      const { number, baseRefOid: base, baseRefName: baseName, changedFiles } = each;
      found.push({ number, base, baseName, changedFiles });
    }
    const { hasNextPage, endCursor } = listed.pageInfo;
    if (!hasNextPage || endCursor === null) break;
    after = endCursor;
  }
  return found;
}
function fieldsOf(after) {
  const cursor = after === void 0 ? "" : `, after: ${JSON.stringify(after)}`;
  return `    pullRequests(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: DESC }${cursor}) {
      pageInfo { hasNextPage endCursor }
      nodes { number headRefOid baseRefOid baseRefName changedFiles }
    }`;
}
// src/action/same-commit.ts
var MAX_OTHERS = 5;
async function judgeSameCommit(client, event, report, inputs, context) {
  if (report.verdict.conclusion === "failure" || event.kind === "commit" && event.name === "merge_group")
    return report;
  const others = await readOthers(client, event, context);
  if (others.length > MAX_OTHERS) {
    const message = `${others.length} other open pull requests have the same commit. They were not checked.`;
    const problems = [...report.problems, { at: (0, import_redact.fileStart)(""), message, blocking: true }];
    return { ...report, problems, verdict: { ...report.verdict, conclusion: "failure", complete: false } };
  }
  for (const { number, base, baseName, changedFiles } of others) {
    const { head } = event;
    const other = { kind: "pull-request", number, base, head, changedFiles, readOnlyToken: true, open: false };
    const { verdict } = (await runCheck(client, other, inputs, context)).report;
    context.log(`Pull request #${number} into ${baseName} has the same commit: ${verdict.conclusion}.`);
    if (verdict.conclusion === "failure") {
      return { ...report, verdict: { ...report.verdict, conclusion: "failure", failsFor: number } };
    }
  }
  return report;
}
async function readOthers(client, event, { log }) {
  const listed = await readPullRequestsOf(client, event.head).catch((error2) => {
    if ((0, import_snapshot.apiErrorOf)(error2, false)?.kind === "permission") return void 0;
    throw error2;
  });
  if (!listed) {
    log("The token may not list pull requests, so others of the same commit were not checked.");
    return [];
  }
  const own = event.kind === "pull-request" ? event : void 0;
  const byBase = new Map(listed.filter(({ number }) => number !== own?.number).map((each) => [each.base, each]));
  if (own) byBase.delete(own.base);
  return [...byBase.values()];
}
// src/report/github/check-run.ts
var MAX_CHECK_BYTES = 65535;
function renderCheckRun(report, options = {}) {
  return {
    conclusion: report.verdict.conclusion,
    title: (0, import_redact.verdictOf)(report),
    summary: (0, import_redact.renderSummary)(report, { ...options, limitBytes: MAX_CHECK_BYTES, map: false }),
    annotations: (0, import_redact.renderAnnotations)(report)
  };
}
// src/report/github/review-suggestion.ts
var MAX_SUGGESTION = 8e3;
function suggest(report, { finding, spot }) {
  const { fix } = finding;
  if (!fix?.safe || fix.edits.length === 0 || spot.on !== "line" || spot.side !== "RIGHT") return void 0;
  const source = report.sources.get(spot.path);
  if (!source) return void 0;
  const lines = { from: spot.startLine ?? spot.line, to: spot.line };
  const edits = [];
  for (const edit of fix.edits) {
    const range = edit.at.path === spot.path ? within(edit, lines, source) : void 0;
    if (!range) return void 0;
    edits.push(range);
  }
  if (keepsSecret(report, spot.path, lines, fix.edits)) return void 0;
  const start2 = source.offset({ line: lines.from, column: 1 });
  const end = source.offset({ line: lines.to, column: Number.MAX_SAFE_INTEGER });
  let text2 = source.text.slice(start2, end);
  for (const { from, to, text: inserted } of edits.toSorted((a, b) => b.from - a.from)) {
    text2 = text2.slice(0, from - start2) + inserted + text2.slice(to - start2);
  }
  if (text2.split("\n").some((line) => (0, import_redact.keySpans)(line).length > 0)) return void 0;
  return text2.length > MAX_SUGGESTION ? void 0 : fence(text2.replaceAll("\r", ""));
}
function within({ at: at2, text: text2 }, lines, source) {
  const { start: start2, end } = at2.range;
  const from = source.offset(start2);
  const to = source.offset(end);
  if (start2.line >= lines.from && end.line <= lines.to) return { from, to, text: text2 };
  const empty = start2.line === end.line && start2.column === end.column;
  if (!empty || start2.line !== lines.to + 1 || start2.column !== 1 || !text2.endsWith("\n")) return void 0;
  const lineEnd = source.offset({ line: lines.to, column: Number.MAX_SAFE_INTEGER });
  return { from: lineEnd, to: lineEnd, text: `
${text2.replace(/\r?\n$/, "")}` };
}
function keepsSecret(report, path, lines, edits) {
  const findings = [
    ...report.comparison.introduced,
    ...report.comparison.standing,
    ...report.suppressed.map(({ finding }) => finding)
  ];
  return [...findings.filter(({ practice }) => practice === "secrets"), ...report.credentials].some(
    ({ at: at2 }) => at2.path === path && at2.range.start.line <= lines.to && at2.range.end.line >= lines.from && !edits.some((edit) => covers(edit.at, at2))
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
  const findings = placed.map(({ finding }) => finding);
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  const parts = rules.length > 1 ? together(report, placed, links) : bodyOf(report, first, placed, links);
  const names = rules.map((finding) => `${(0, import_redact.ruleOf)(finding, links)} \xB7 ${import_redact.PRACTICE_NAMES[finding.practice]}`);
  parts.push(`<sub>${names.join("<br>")}</sub>`);
  return parts.join("\n\n");
}
function bodyOf(report, first, placed, links) {
  return placed.length === 1 ? single(report, first, links) : several(placed, links);
}
function together(report, placed, links) {
  const findings = placed.map(({ finding }) => finding);
  const areApart = findings.some(({ at: at2 }) => at2.path !== findings[0]?.at.path);
  const facts = findings.map(({ at: at2, severity, message }) => {
    const place = areApart ? `${(0, import_redact.placeOf)(at2, links)}: ` : "";
    return `**${import_redact.SEVERITY_NAMES[severity]}** \xB7 ${place}${(0, import_redact.messageOf)(message)}`;
  });
  const steps = [...new Set(findings.map(({ remedy }) => (0, import_redact.messageOf)(remedy)))];
  const cure = cureOf(report, placed);
  const places = new Set(placed.flatMap((each) => placesOf(each, links)));
  return [
    listOf(facts, "\n\n"),
    `**How to fix:**

${listOf(steps.map((step, index) => `${index + 1}. ${step}`))}`,
    ...cure === void 0 ? [] : [cure],
    ...foldedPlaces([...places])
  ];
}
function cureOf(report, placed) {
  for (const each of placed) {
    const suggestion = suggest(report, each);
    if (suggestion !== void 0) return suggestion;
  }
  return commandBlock(placed.map(({ finding }) => finding.remedy));
}
function single(report, placed, links) {
  const { finding } = placed;
  const cure = cureOf(report, [placed]);
  return [
    `**${import_redact.SEVERITY_NAMES[finding.severity]}** \xB7 ${(0, import_redact.messageOf)(finding.message)}`,
    remedyOf(finding),
    ...cure === void 0 ? [] : [cure],
    ...foldedPlaces(placesOf(placed, links))
  ];
}
function placesOf({ finding, spot }, links) {
  const elsewhere = spot.on !== "line" || spot.path !== finding.at.path || spot.line !== finding.at.range.start.line;
  return [
    ...elsewhere ? [`- ${(0, import_redact.placeOf)(finding.at, links)}: the finding itself`] : [],
    ...finding.related.map(({ at: at2, note }) => `- ${(0, import_redact.placeOf)(at2, links)}: ${(0, import_redact.messageOf)(note)}`)
  ];
}
function foldedPlaces(places) {
  return places.length === 0 ? [] : [`<details><summary>Related lines</summary>

${listOf(places)}

</details>`];
}
function several(placed, links) {
  const findings = placed.map(({ finding }) => finding);
  const [worst] = findings;
  if (!worst) return [];
  const items = findings.map(({ at: at2, message }) => `- ${(0, import_redact.placeOf)(at2, links)}: ${(0, import_redact.messageOf)(message)}`);
  const commands = commandBlock(findings.map(({ remedy }) => remedy));
  return [
    `**${import_redact.SEVERITY_NAMES[worst.severity]}** \xB7 ${(0, import_redact.count)(findings.length, "finding")} of the same kind: ${(0, import_redact.countBySeverity)(findings)}`,
    listOf(items),
    listOf([...new Set(findings.map(remedyOf))], "\n\n"),
    ...commands === void 0 ? [] : [commands]
  ];
}
function listOf(items, between = "\n") {
  const shown = [];
  let room = MAX_LIST;
  for (const item of items) {
    room -= item.length + between.length;
    if (room < 0) break;
    shown.push(item);
  }
  if (shown.length < items.length) shown.push(`- and ${items.length - shown.length} more, see the check`);
  return shown.join(between);
}
function remedyOf(finding) {
  return `**How to fix:** ${(0, import_redact.messageOf)(finding.remedy)}`;
}
function renderReview(findings, checkName) {
  const summary2 = `${(0, import_redact.count)(findings.length, "problem")} that this pull request introduces (${(0, import_redact.countBySeverity)(findings)})`;
  return `**Airworthy** found ${summary2}. See all results in the check \u201C${(0, import_redact.messageOf)(checkName)}\u201D.`;
}
function renderClosed(report, body, fingerprints) {
  const headline = body.split(/\r?\n/, 1)[0] ?? "";
  return `${reasonOf(report, new Set(fingerprints), rulesIn(body))}

> ${headline}`;
}
function rulesIn(body) {
  const last = body.slice(body.lastIndexOf("<sub>"));
  return [...last.matchAll(/(?:<sub>|<br>)\[?`([\w-]+)`/g)].flatMap(([, rule]) => rule ?? []);
}
function reasonOf(report, fingerprints, rules) {
  const among = (findings) => findings.some(({ fingerprint: fingerprint2 }) => fingerprints.has(fingerprint2));
  if (among(report.suppressed.map(({ finding }) => finding))) return "\u{1F507} **Ignored**. The check shows the reason.";
  if (among(report.comparison.standing)) return "\u2796 **No longer new**: the base branch has it as well.";
  if (among(report.comparison.introduced)) return "\u21A9\uFE0F **Duplicate**: another thread covers it.";
  if (rules.length > 0 && rules.every((rule) => report.silenced.has(rule)))
    return "\u{1F507} **Disabled**: the policy turns this rule off.";
  const history = rules.some((rule) => rule.startsWith("secret-in-")) ? " The value is still in the Git history, so revoke or change it." : "";
  return `\u2705 **Fixed** in ${report.commits.head.slice(0, 12)}.${history}`;
}
var MAX_COMMANDS = 10;
function commandBlock(remedies) {
  const commands = (0, import_redact.commandsIn)(remedies);
  if (commands.length === 0) return void 0;
  return `\`\`\`sh
${commands.slice(0, MAX_COMMANDS).join("\n")}
\`\`\``;
}
// src/action/surfaces.ts
function renderersFor(report, links, checkName) {
  return {
    comment: (placed) => renderComment(report, placed, links),
    closed: (body, fingerprints) => renderClosed(report, body, fingerprints),
    review: (findings) => renderReview(findings, checkName),
    check: (delivery) => renderCheckRun(report, { links, delivery }),
    commands: () => (0, import_redact.renderWorkflowCommands)(report)
  };
}
// src/action/main.ts
async function main(io) {
  let inputs;
  let event;
  try {
    inputs = readInputs(io.input);
    event = inputs.verify ? readVerifyEvent(io.event) : readEvent(io.event);
  } catch (error2) {
    io.setOutput("conclusion", "failure");
    return error2 instanceof Error ? error2.message : "Cannot read the inputs.";
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
  } catch (error2) {
    return await giveUp(client, event, inputs, io, error2);
  } finally {
    io.log(`${client.requestCount()} requests to GitHub.`);
  }
}
async function review(client, event, inputs, io) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const { log } = io;
  const { report, posted, moves, filesRead } = await checkOrVerify(client, event, inputs, io, today);
  const repository = `${io.serverUrl}/${io.owner}/${io.repo}`;
  const links = (0, import_redact.linksTo)({ repository, commit: event.head, pages: io.pages });
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

${(0, import_redact.renderSummary)(report, { links, delivery })}`);
  setOutputs(report, io);
  let unwritten;
  if (inputs.reportFile !== void 0 || inputs.sarifFile !== void 0) {
    unwritten = await writeFiles(report, inputs, io, today);
  }
  log((0, import_redact.verdictOf)(report));
  return report.verdict.conclusion === "failure" ? (0, import_redact.verdictOf)(report) : unwritten;
}
async function checkOrVerify(client, event, inputs, io, today) {
  const { version, log, observe } = io;
  if (event.kind !== "verify") {
    const context = { version, today, log };
    const result = await runCheck(client, event, inputs, context);
    return { ...result, report: await judgeSameCommit(client, event, result.report, inputs, context) };
  }
  const { verifyCommit } = await Promise.resolve().then(() => whole(require("./action/verify.js")));
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
function setOutputs({ comparison, introducedBySeverity: counts, verdict }, { setOutput: setOutput2 }) {
  setOutput2("conclusion", verdict.conclusion);
  setOutput2("introduced", (0, import_redact.countedOf)({ comparison }).length);
  for (const [severity, number] of Object.entries(counts)) setOutput2(severity, number);
  setOutput2("standing", comparison.standing.length);
  setOutput2("fixed", comparison.fixed.length);
}
async function giveUp(client, event, inputs, io, error2) {
  const target = checkTarget(event, inputs, io);
  const apiError = (0, import_snapshot.apiErrorOf)(error2, target.readOnlyToken);
  const reason = apiError?.reason ?? `Internal error in Airworthy (${(0, import_redact.kindOfError)(error2) ?? "an unknown error"}).`;
  if (!apiError) io.log((0, import_redact.stackOf)(error2));
  const summary2 = `Nothing was decided, so the check fails. ${reason}`;
  io.setOutput("conclusion", "failure");
  if (apiError?.kind === "permission" || apiError?.kind === "not-found") {
    io.log(`Give the job these permissions:
${import_snapshot.PERMISSIONS_BLOCK}`);
  }
  const page = {
    conclusion: "failure",
    title: "Incomplete: the run did not finish.",
    summary: summary2,
    annotations: []
  };
  const unwritten = await publishCheck(client, target, page).catch((second) => second);
  if (unwritten) io.log("Cannot write the check run either.");
  await io.writeSummary(`## ${inputs.checkName}

${summary2}
`).catch(() => {
  });
  return `Incomplete: ${reason}`;
}
// src/action.ts
var { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = process.env;
var PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
async function start() {
  try {
    const { context } = await Promise.resolve().then(() => whole(require("./action/github.js")));
    const { owner, repo } = context.repo;
    const access2 = (0, import_redact.accessOf)(process.env);
    if (access2) setSecret(access2.token);
    const home = `${context.serverUrl}/${GITHUB_ACTION_REPOSITORY}/blob/${encodeURIComponent(GITHUB_ACTION_REF || "HEAD")}`;
    const failure = await main({
      version: import_package.package_default.version,
      event: { name: context.eventName, payload: context.payload, sha: context.sha },
      owner,
      repo,
      apiUrl: context.apiUrl,
      serverUrl: context.serverUrl,
      runId: `${context.runId}.${context.runAttempt} ${context.job}`,
      proxied: PROXIES.some((name) => process.env[name]),
      pages: GITHUB_ACTION_REPOSITORY ? `${home}/docs/rules` : import_redact.RULE_PAGES,
      observe: async (project) => {
        const { observe } = await Promise.resolve().then(() => whole(require("./lib/observe.js")));
        const progress = (message) => info(message);
        return observe({ project, named: [], version: import_package.package_default.version, access: access2, now: /* @__PURE__ */ new Date(), progress });
      },
      input: (name) => getInput(name),
      log: (line) => info(line),
      setOutput: (name, value) => setOutput(name, value),
      writeSummary: async (markdown) => {
        if (GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
      },
      writeFile: (path, text2) => (0, import_redact.writeInside)([process.cwd(), RUNNER_TEMP || process.cwd()], path, text2)
    });
    if (failure === void 0) process.exitCode = 0;
    else setFailed(failure);
  } catch (error2) {
    setFailed(`Airworthy could not start (${error2 instanceof Error ? error2.name : "unknown error"}).`);
  }
}
void start();
