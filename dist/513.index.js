export const id = 513;

export const ids = [ 513 ];

export const modules = {
  77112: (__unused_webpack_module, exports, __webpack_require__) => {
    const {Crc32, Crc32Js, Crc32Node} = __webpack_require__(25704);
    exports.Crc32 = Crc32;
    exports.Crc32Js = Crc32Js;
    exports.Crc32Node = Crc32Node;
    const T = new Uint32Array(256);
    for (let i = 0; i < 256; ++i) {
      let c = i;
      for (let j = 0; j < 8; ++j) c = c & 1 ? 2197175160 ^ c >>> 1 : c >>> 1;
      T[i] = c >>> 0;
    }
    class Crc32cJs {
      digestLength=4;
      crc=4294967295;
      update(data) {
        let crc = this.crc;
        for (let i = 0; i < data.length; ++i) crc = crc >>> 8 ^ T[(crc ^ data[i]) & 255];
        this.crc = crc;
      }
      async digest() {
        const value = (this.crc ^ 4294967295) >>> 0;
        const out = new Uint8Array(4);
        out[0] = value >>> 24;
        out[1] = value >>> 16 & 255;
        out[2] = value >>> 8 & 255;
        out[3] = value & 255;
        return out;
      }
      reset() {
        this.crc = 4294967295;
      }
    }
    const Crc32cNode = Crc32cJs;
    const crc64NvmeCrtContainer = {
      CrtCrc64Nvme: null
    };
    const generateCRC64NVMETable = () => {
      const sliceLength = 8;
      const tables = new Array(sliceLength);
      for (let slice = 0; slice < sliceLength; slice++) {
        const table = new Array(512);
        for (let i = 0; i < 256; i++) {
          let crc = BigInt(i);
          for (let j = 0; j < 8 * (slice + 1); j++) if (crc & 1n) crc = crc >> 1n ^ 0x9a6c9329ac4bc9b5n; else crc >>= 1n;
          table[i * 2] = Number(crc >> 32n & 0xffffffffn);
          table[i * 2 + 1] = Number(crc & 0xffffffffn);
        }
        tables[slice] = new Uint32Array(table);
      }
      return tables;
    };
    let CRC64_NVME_REVERSED_TABLE;
    let t0, t1, t2, t3;
    let t4, t5, t6, t7;
    const ensureTablesInitialized = () => {
      if (!CRC64_NVME_REVERSED_TABLE) {
        CRC64_NVME_REVERSED_TABLE = generateCRC64NVMETable();
        [t0, t1, t2, t3, t4, t5, t6, t7] = CRC64_NVME_REVERSED_TABLE;
      }
    };
    class Crc64NvmeJs {
      c1=0;
      c2=0;
      constructor() {
        ensureTablesInitialized();
        this.reset();
      }
      update(data) {
        const len = data.length;
        let i = 0;
        let crc1 = this.c1;
        let crc2 = this.c2;
        while (i + 8 <= len) {
          const idx0 = ((crc2 ^ data[i++]) & 255) << 1;
          const idx1 = ((crc2 >>> 8 ^ data[i++]) & 255) << 1;
          const idx2 = ((crc2 >>> 16 ^ data[i++]) & 255) << 1;
          const idx3 = ((crc2 >>> 24 ^ data[i++]) & 255) << 1;
          const idx4 = ((crc1 ^ data[i++]) & 255) << 1;
          const idx5 = ((crc1 >>> 8 ^ data[i++]) & 255) << 1;
          const idx6 = ((crc1 >>> 16 ^ data[i++]) & 255) << 1;
          const idx7 = ((crc1 >>> 24 ^ data[i++]) & 255) << 1;
          crc1 = t7[idx0] ^ t6[idx1] ^ t5[idx2] ^ t4[idx3] ^ t3[idx4] ^ t2[idx5] ^ t1[idx6] ^ t0[idx7];
          crc2 = t7[idx0 + 1] ^ t6[idx1 + 1] ^ t5[idx2 + 1] ^ t4[idx3 + 1] ^ t3[idx4 + 1] ^ t2[idx5 + 1] ^ t1[idx6 + 1] ^ t0[idx7 + 1];
        }
        while (i < len) {
          const idx = ((crc2 ^ data[i]) & 255) << 1;
          crc2 = (crc2 >>> 8 | (crc1 & 255) << 24) >>> 0;
          crc1 = crc1 >>> 8 ^ t0[idx];
          crc2 ^= t0[idx + 1];
          ++i;
        }
        this.c1 = crc1;
        this.c2 = crc2;
      }
      async digest() {
        const c1 = this.c1 ^ 4294967295;
        const c2 = this.c2 ^ 4294967295;
        return new Uint8Array([ c1 >>> 24, c1 >>> 16 & 255, c1 >>> 8 & 255, c1 & 255, c2 >>> 24, c2 >>> 16 & 255, c2 >>> 8 & 255, c2 & 255 ]);
      }
      reset() {
        this.c1 = 4294967295;
        this.c2 = 4294967295;
      }
    }
    class Crc64Nvme {
      impl;
      constructor() {
        const Crt = crc64NvmeCrtContainer.CrtCrc64Nvme;
        this.impl = Crt ? new Crt : new Crc64NvmeJs;
      }
      update(data) {
        this.impl.update(data);
      }
      async digest() {
        return this.impl.digest();
      }
      reset() {
        this.impl.reset();
      }
    }
    exports.Crc32c = Crc32cNode;
    exports.Crc32cJs = Crc32cJs;
    exports.Crc32cNode = Crc32cNode;
    exports.Crc64Nvme = Crc64Nvme;
    exports.Crc64NvmeJs = Crc64NvmeJs;
    exports.crc64NvmeCrtContainer = crc64NvmeCrtContainer;
  },
  94472: (__unused_webpack_module, exports, __webpack_require__) => {
    const {setFeature} = __webpack_require__(88266);
    const {HttpRequest} = __webpack_require__(94700);
    const {isArrayBuffer, toUint8Array, createBufferedReadable, createChecksumStream} = __webpack_require__(61828);
    const {Crc64Nvme, Crc32c, Crc32} = __webpack_require__(77112);
    const {normalizeProvider} = __webpack_require__(75556);
    const RequestChecksumCalculation = {
      WHEN_SUPPORTED: "WHEN_SUPPORTED",
      WHEN_REQUIRED: "WHEN_REQUIRED"
    };
    const DEFAULT_REQUEST_CHECKSUM_CALCULATION = RequestChecksumCalculation.WHEN_SUPPORTED;
    const ResponseChecksumValidation = {
      WHEN_SUPPORTED: "WHEN_SUPPORTED",
      WHEN_REQUIRED: "WHEN_REQUIRED"
    };
    const DEFAULT_RESPONSE_CHECKSUM_VALIDATION = RequestChecksumCalculation.WHEN_SUPPORTED;
    var ChecksumAlgorithm;
    (function(ChecksumAlgorithm) {
      ChecksumAlgorithm["MD5"] = "MD5";
      ChecksumAlgorithm["CRC32"] = "CRC32";
      ChecksumAlgorithm["CRC32C"] = "CRC32C";
      ChecksumAlgorithm["CRC64NVME"] = "CRC64NVME";
      ChecksumAlgorithm["SHA1"] = "SHA1";
      ChecksumAlgorithm["SHA256"] = "SHA256";
    })(ChecksumAlgorithm || (ChecksumAlgorithm = {}));
    var ChecksumLocation;
    (function(ChecksumLocation) {
      ChecksumLocation["HEADER"] = "header";
      ChecksumLocation["TRAILER"] = "trailer";
    })(ChecksumLocation || (ChecksumLocation = {}));
    ChecksumAlgorithm.CRC32;
    var SelectorType;
    (function(SelectorType) {
      SelectorType["ENV"] = "env";
      SelectorType["CONFIG"] = "shared config entry";
    })(SelectorType || (SelectorType = {}));
    const stringUnionSelector = (obj, key, union, type) => {
      if (!(key in obj)) return;
      const value = obj[key].toUpperCase();
      if (!Object.values(union).includes(value)) throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
      return value;
    };
    const ENV_REQUEST_CHECKSUM_CALCULATION = "AWS_REQUEST_CHECKSUM_CALCULATION";
    const CONFIG_REQUEST_CHECKSUM_CALCULATION = "request_checksum_calculation";
    const NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => stringUnionSelector(env, ENV_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.ENV),
      configFileSelector: profile => stringUnionSelector(profile, CONFIG_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.CONFIG),
      default: DEFAULT_REQUEST_CHECKSUM_CALCULATION
    };
    const ENV_RESPONSE_CHECKSUM_VALIDATION = "AWS_RESPONSE_CHECKSUM_VALIDATION";
    const CONFIG_RESPONSE_CHECKSUM_VALIDATION = "response_checksum_validation";
    const NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => stringUnionSelector(env, ENV_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.ENV),
      configFileSelector: profile => stringUnionSelector(profile, CONFIG_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.CONFIG),
      default: DEFAULT_RESPONSE_CHECKSUM_VALIDATION
    };
    ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, ChecksumAlgorithm.CRC64NVME, 
    ChecksumAlgorithm.SHA1, ChecksumAlgorithm.SHA256;
    ChecksumAlgorithm.SHA256, ChecksumAlgorithm.SHA1, ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, 
    ChecksumAlgorithm.CRC64NVME;
    const resolveFlexibleChecksumsConfig = input => {
      const {requestChecksumCalculation, responseChecksumValidation, requestStreamBufferSize} = input;
      return Object.assign(input, {
        requestChecksumCalculation: normalizeProvider(requestChecksumCalculation ?? DEFAULT_REQUEST_CHECKSUM_CALCULATION),
        responseChecksumValidation: normalizeProvider(responseChecksumValidation ?? DEFAULT_RESPONSE_CHECKSUM_VALIDATION),
        requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
        checksumAlgorithms: input.checksumAlgorithms ?? {}
      });
    };
    exports.XV = NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS;
    exports.$x = NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS;
    exports.M4 = resolveFlexibleChecksumsConfig;
  },
  65096: (__unused_webpack_module, exports, __webpack_require__) => {
    const {toUint8Array, concatBytes} = __webpack_require__(61828);
    const {createHmac, createHash} = __webpack_require__(77598);
    const {Sha256, Sha256Js, Sha256Node} = __webpack_require__(25704);
    const BLOCK$1 = 64;
    const DIGEST_LENGTH$1 = 20;
    const INIT$1 = new Int32Array([ 1732584193, 4023233417, 2562383102, 271733878, 3285377520 ]);
    const K$1 = new Int32Array([ 1518500249, 1859775393, 2400959708, 3395469782 ]);
    class Sha1Js {
      digestLength=DIGEST_LENGTH$1;
      state=Int32Array.from(INIT$1);
      w;
      buffer=new Uint8Array(BLOCK$1);
      bufferLength=0;
      bytesHashed=0;
      finished=false;
      inner;
      outer;
      constructor(secret) {
        if (secret) {
          const key = Sha1Js.normalizeKey(secret);
          this.inner = new Sha1Js;
          this.outer = new Sha1Js;
          const pad = new Uint8Array(BLOCK$1 * 2);
          for (let i = 0; i < BLOCK$1; ++i) {
            pad[i] = 54 ^ key[i];
            pad[i + BLOCK$1] = 92 ^ key[i];
          }
          this.inner.update(pad.subarray(0, BLOCK$1));
          this.outer.update(pad.subarray(BLOCK$1));
        }
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
        if (this.inner) {
          this.inner.update(data);
          return;
        }
        let pos = 0;
        let {length} = data;
        this.bytesHashed += length;
        if (this.bufferLength > 0) {
          while (length > 0 && this.bufferLength < BLOCK$1) {
            this.buffer[this.bufferLength++] = data[pos++];
            --length;
          }
          if (this.bufferLength === BLOCK$1) {
            this.hashBuffer(this.buffer, 0);
            this.bufferLength = 0;
          }
        }
        while (length >= BLOCK$1) {
          this.hashBuffer(data, pos);
          pos += BLOCK$1;
          length -= BLOCK$1;
        }
        while (length > 0) {
          this.buffer[this.bufferLength++] = data[pos++];
          --length;
        }
      }
      async digest() {
        if (this.inner && this.outer) {
          if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
          this.finished = true;
          const innerDigest = this.inner.digestSync();
          this.outer.update(innerDigest);
          return this.outer.digestSync();
        }
        return this.digestSync();
      }
      reset() {
        this.state = Int32Array.from(INIT$1);
        this.buffer = new Uint8Array(BLOCK$1);
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
      digestSync() {
        const state = this.state.slice();
        const buffer = this.buffer.slice();
        let bufferLength = this.bufferLength;
        const bitsHi = this.bytesHashed / 536870912 | 0;
        const bitsLo = this.bytesHashed << 3;
        buffer[bufferLength++] = 128;
        if (bufferLength > BLOCK$1 - 8) {
          for (let i = bufferLength; i < BLOCK$1; ++i) buffer[i] = 0;
          this.hashBufferWith(state, buffer, 0);
          bufferLength = 0;
        }
        for (let i = bufferLength; i < BLOCK$1 - 8; ++i) buffer[i] = 0;
        const v = new DataView(buffer.buffer, buffer.byteOffset, BLOCK$1);
        v.setUint32(BLOCK$1 - 8, bitsHi, false);
        v.setUint32(BLOCK$1 - 4, bitsLo, false);
        this.hashBufferWith(state, buffer, 0);
        const out = new Uint8Array(DIGEST_LENGTH$1);
        out[0] = state[0] >>> 24 & 255;
        out[1] = state[0] >>> 16 & 255;
        out[2] = state[0] >>> 8 & 255;
        out[3] = state[0] & 255;
        out[4] = state[1] >>> 24 & 255;
        out[5] = state[1] >>> 16 & 255;
        out[6] = state[1] >>> 8 & 255;
        out[7] = state[1] & 255;
        out[8] = state[2] >>> 24 & 255;
        out[9] = state[2] >>> 16 & 255;
        out[10] = state[2] >>> 8 & 255;
        out[11] = state[2] & 255;
        out[12] = state[3] >>> 24 & 255;
        out[13] = state[3] >>> 16 & 255;
        out[14] = state[3] >>> 8 & 255;
        out[15] = state[3] & 255;
        out[16] = state[4] >>> 24 & 255;
        out[17] = state[4] >>> 16 & 255;
        out[18] = state[4] >>> 8 & 255;
        out[19] = state[4] & 255;
        return out;
      }
      static normalizeKey(secret) {
        const key = toUint8Array(secret);
        if (key.byteLength > BLOCK$1) {
          const h = new Sha1Js;
          h.update(key);
          const digest = h.digestSync();
          const padded = new Uint8Array(BLOCK$1);
          padded.set(digest);
          return padded;
        }
        const padded = new Uint8Array(BLOCK$1);
        padded.set(key);
        return padded;
      }
      hashBuffer(data, offset) {
        this.hashBufferWith(this.state, data, offset);
      }
      hashBufferWith(state, data, offset) {
        const w = this.w ??= new Int32Array(80);
        let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4];
        for (let t = 0; t < 16; ++t) w[t] = (data[offset + t * 4] & 255) << 24 | (data[offset + t * 4 + 1] & 255) << 16 | (data[offset + t * 4 + 2] & 255) << 8 | data[offset + t * 4 + 3] & 255;
        for (let t = 16; t < 80; ++t) {
          const x = w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16];
          w[t] = x << 1 | x >>> 31;
        }
        for (let t = 0; t < 80; ++t) {
          const r = t < 20 ? 0 : t < 40 ? 1 : t < 60 ? 2 : 3;
          const temp = ((s0 << 5 | s0 >>> 27) + (r === 0 ? s1 & s2 ^ ~s1 & s3 : r === 2 ? s1 & s2 ^ s1 & s3 ^ s2 & s3 : s1 ^ s2 ^ s3) | 0) + (s4 + (K$1[r] + w[t] | 0) | 0) | 0;
          s4 = s3;
          s3 = s2;
          s2 = s1 << 30 | s1 >>> 2;
          s1 = s0;
          s0 = temp;
        }
        state[0] = state[0] + s0 | 0;
        state[1] = state[1] + s1 | 0;
        state[2] = state[2] + s2 | 0;
        state[3] = state[3] + s3 | 0;
        state[4] = state[4] + s4 | 0;
      }
    }
    const hasNativeCrypto = (() => {
      try {
        createHash("sha1");
        return true;
      } catch {
        return false;
      }
    })();
    const Sha1Node = hasNativeCrypto ? buildNativeClass() : Sha1Js;
    function buildNativeClass() {
      return class {
        digestLength=20;
        secret;
        hash;
        isHmac;
        finished=false;
        constructor(secret) {
          this.secret = secret;
          this.isHmac = !!secret;
          this.hash = this.createHash();
        }
        update(data) {
          if (this.finished) throw new Error("Attempted to update an already finished hash.");
          this.hash.update(data);
        }
        async digest() {
          let buf;
          if (this.isHmac) {
            this.finished = true;
            buf = this.hash.digest();
          } else buf = this.hash.copy().digest();
          return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
        }
        reset() {
          this.hash = this.createHash();
          this.finished = false;
        }
        createHash() {
          return this.secret ? createHmac("sha1", toBuffer$1(this.secret)) : createHash("sha1");
        }
      };
    }
    function toBuffer$1(data) {
      if (typeof data === "string") return data;
      if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      return Buffer.from(data);
    }
    const {digest: digest$1, sign: sign$1, importKey: importKey$1} = globalThis?.crypto?.subtle ?? {};
    typeof digest$1 === "function" && typeof sign$1 === "function" && typeof importKey$1 === "function" && globalThis.crypto.subtle;
    new Uint32Array([ 1779033703, 4089235720, 3144134277, 2227873595, 1013904242, 4271175723, 2773480762, 1595750129, 1359893119, 2917565137, 2600822924, 725511199, 528734635, 4215389547, 1541459225, 327033209 ]);
    new Uint32Array([ 1116352408, 3609767458, 1899447441, 602891725, 3049323471, 3964484399, 3921009573, 2173295548, 961987163, 4081628472, 1508970993, 3053834265, 2453635748, 2937671579, 2870763221, 3664609560, 3624381080, 2734883394, 310598401, 1164996542, 607225278, 1323610764, 1426881987, 3590304994, 1925078388, 4068182383, 2162078206, 991336113, 2614888103, 633803317, 3248222580, 3479774868, 3835390401, 2666613458, 4022224774, 944711139, 264347078, 2341262773, 604807628, 2007800933, 770255983, 1495990901, 1249150122, 1856431235, 1555081692, 3175218132, 1996064986, 2198950837, 2554220882, 3999719339, 2821834349, 766784016, 2952996808, 2566594879, 3210313671, 3203337956, 3336571891, 1034457026, 3584528711, 2466948901, 113926993, 3758326383, 338241895, 168717936, 666307205, 1188179964, 773529912, 1546045734, 1294757372, 1522805485, 1396182291, 2643833823, 1695183700, 2343527390, 1986661051, 1014477480, 2177026350, 1206759142, 2456956037, 344077627, 2730485921, 1290863460, 2820302411, 3158454273, 3259730800, 3505952657, 3345764771, 106217008, 3516065817, 3606008344, 3600352804, 1432725776, 4094571909, 1467031594, 275423344, 851169720, 430227734, 3100823752, 506948616, 1363258195, 659060556, 3750685593, 883997877, 3785050280, 958139571, 3318307427, 1322822218, 3812723403, 1537002063, 2003034995, 1747873779, 3602036899, 1955562222, 1575990012, 2024104815, 1125592928, 2227730452, 2716904306, 2361852424, 442776044, 2428436474, 593698344, 2756734187, 3733110249, 3204031479, 2999351573, 3329325298, 3815920427, 3391569614, 3928383900, 3515267271, 566280711, 3940187606, 3454069534, 4118630271, 4000239992, 116418474, 1914138554, 174292421, 2731055270, 289380356, 3203993006, 460393269, 320620315, 685471733, 587496836, 852142971, 1086792851, 1017036298, 365543100, 1126000580, 2618297676, 1288033470, 3409855158, 1501505948, 4234509866, 1607167915, 987167468, 1816402316, 1246189591 ]);
    const {digest, sign, importKey} = globalThis?.crypto?.subtle ?? {};
    typeof digest === "function" && typeof sign === "function" && typeof importKey === "function" && globalThis.crypto.subtle;
    exports.gz = Sha1Node;
  },
  7995: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => S3Client
    });
    var flexible_checksums = __webpack_require__(94472);
    var client = __webpack_require__(88266);
    var s3 = __webpack_require__(7566);
    var dist_cjs = __webpack_require__(37004);
    var submodules_client = __webpack_require__(75556);
    var submodules_config = __webpack_require__(51721);
    var endpoints = __webpack_require__(44043);
    var event_streams = __webpack_require__(99869);
    var protocols = __webpack_require__(94700);
    var retry = __webpack_require__(8207);
    var schema = __webpack_require__(18420);
    var httpAuthSchemes = __webpack_require__(13045);
    var signature_v4_multi_region_dist_cjs = __webpack_require__(21079);
    const aw = "ref", ax = "argv", ay = "backend", az = "authSchemes", aA = "disableDoubleEncoding", aB = "signingName", aC = "signingRegion", aD = "signingRegionSet";
    const a = -1, b = true, c = false, d = "isSet", e = "booleanEquals", f = "stringEquals", g = "coalesce", h = "substring", i = "", j = "aws.partition", k = "partitionResult", l = "accessPointSuffix", m = "regionPrefix", n = n => "outpostId_ssa_" + n + i, o = "hardwareType", p = "ite", q = "isValidHostLabel", s = "sigv4", t = "aws.isVirtualHostableS3Bucket", u = "url", v = "getAttr", w = "bucketArn", x = "--", y = "arnType", z = "accesspoint", A = n => "accessPointName_ssa_" + n + i, B = "s3-object-lambda", C = "s3-outposts", D = "bucketPartition", E = "us-east-1", F = "outpostType", G = "name", H = "s3", I = "{url#scheme}://{Bucket}.{url#authority}{url#path}", J = "{url#scheme}://{url#authority}{url#path}", K = "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}", L = "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}", M = "https://{Bucket}.s3.{partitionResult#dnsSuffix}", N = n => "{url#scheme}://{accessPointName_ssa_" + n + "}-{bucketArn#accountId}.{url#authority}{url#path}", O = n => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n + "}`", P = "sigv4a", Q = "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}", R = "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", S = "https://s3.{partitionResult#dnsSuffix}", T = {
      [aw]: "UseFIPS"
    }, U = {
      [aw]: "UseDualStack"
    }, V = {
      [aw]: "Bucket"
    }, W = {
      fn: v,
      [ax]: [ {
        [aw]: k
      }, G ]
    }, X = {
      [aw]: u
    }, Y = {
      [aw]: "Region"
    }, Z = {
      [aw]: w
    }, aa = {
      [aw]: y
    }, ab = {
      [aw]: "accessPointName_ssa_1"
    }, ac = {
      fn: v,
      [ax]: [ Z, "region" ]
    }, ad = {
      [aw]: o
    }, ae = {
      fn: v,
      [ax]: [ Z, "service" ]
    }, af = {
      fn: v,
      [ax]: [ Z, "accountId" ]
    }, ag = {
      [ay]: "S3Express",
      [az]: [ {
        [aA]: true,
        [G]: "{_s3e_auth}",
        [aB]: "s3express",
        [aC]: "{Region}"
      } ]
    }, ah = {
      [ay]: "S3Express",
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: "s3express",
        [aC]: "{Region}"
      } ]
    }, ai = {
      [az]: [ {
        [aA]: true,
        [G]: P,
        [aB]: C,
        [aD]: [ "*" ]
      }, {
        [aA]: true,
        [G]: s,
        [aB]: C,
        [aC]: "{Region}"
      } ]
    }, aj = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: H,
        [aC]: E
      } ]
    }, ak = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: H,
        [aC]: "{Region}"
      } ]
    }, al = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: B,
        [aC]: "{bucketArn#region}"
      } ]
    }, am = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: H,
        [aC]: "{bucketArn#region}"
      } ]
    }, an = {
      [az]: [ {
        [aA]: true,
        [G]: P,
        [aB]: C,
        [aD]: [ "*" ]
      }, {
        [aA]: true,
        [G]: s,
        [aB]: C,
        [aC]: "{bucketArn#region}"
      } ]
    }, ao = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: B,
        [aC]: "{Region}"
      } ]
    }, ap = [ Y ], aq = [ {
      [aw]: "Endpoint"
    } ], as = [ V ], at = [ V, 0, 7, true ], au = [ Z, "resourceId[1]" ], av = [ "*" ];
    const _data = {
      conditions: [ [ d, ap ], [ e, [ {
        [aw]: "Accelerate"
      }, b ] ], [ e, [ T, b ] ], [ e, [ U, b ] ], [ d, aq ], [ d, as ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 0, 6, b ]
        }, i ]
      }, "--x-s3" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: at
        }, i ]
      }, "--xa-s3" ] ], [ j, ap, k ], [ h, at, l ], [ f, [ {
        [aw]: l
      }, "--op-s3" ] ], [ h, [ V, 8, 12, b ], m ], [ h, [ V, 32, 49, b ], n(2) ], [ h, [ V, 49, 50, b ], o ], [ e, [ {
        [aw]: "ForcePathStyle"
      }, b ] ], [ f, [ W, "aws-cn" ] ], [ p, [ U, ".dualstack", i ], "_s3e_ds" ], [ q, [ {
        [aw]: n(2)
      }, c ] ], [ p, [ T, "-fips", i ], "_s3e_fips" ], [ p, [ {
        fn: g,
        [ax]: [ {
          [aw]: "DisableS3ExpressSessionAuth"
        }, c ]
      }, s, "sigv4-s3express" ], "_s3e_auth" ], [ t, [ V, c ] ], [ "parseURL", aq, u ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseS3ExpressControlEndpoint"
        }, c ]
      }, b ] ], [ t, [ V, b ] ], [ f, [ {
        fn: v,
        [ax]: [ X, "scheme" ]
      }, "http" ] ], [ q, [ Y, c ] ], [ "aws.parseArn", as, w ], [ v, [ {
        fn: "split",
        [ax]: [ V, x, 0 ]
      }, "[-2]" ], "s3expressAvailabilityZoneId" ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 0, 4, c ]
        }, i ]
      }, "arn:" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 16, 18, b ]
        }, i ]
      }, x ] ], [ e, [ {
        fn: v,
        [ax]: [ X, "isIp" ]
      }, b ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 21, 23, b ]
        }, i ]
      }, x ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 27, 29, b ]
        }, i ]
      }, x ] ], [ f, [ {
        [aw]: m
      }, "beta" ] ], [ "uriEncode", as, "uri_encoded_bucket" ], [ q, [ Y, b ] ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseObjectLambdaEndpoint"
        }, c ]
      }, b ] ], [ v, [ Z, "resourceId[0]" ], y ], [ f, [ aa, i ] ], [ f, [ aa, z ] ], [ v, au, A(1) ], [ f, [ ab, i ] ], [ f, [ ac, i ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 14, 16, b ]
        }, i ]
      }, x ] ], [ f, [ ad, "e" ] ], [ f, [ ad, "o" ] ], [ f, [ Y, "aws-global" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 19, 21, b ]
        }, i ]
      }, x ] ], [ f, [ ae, B ] ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "DisableAccessPoints"
        }, c ]
      }, b ] ], [ f, [ ae, C ] ], [ j, [ ac ], D ], [ q, [ ab, b ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 26, 28, b ]
        }, i ]
      }, x ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 15, 17, b ]
        }, i ]
      }, x ] ], [ v, [ Z, "resourceId[4]" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 20, 22, b ]
        }, i ]
      }, x ] ], [ e, [ {
        [aw]: "UseGlobalEndpoint"
      }, b ] ], [ f, [ Y, E ] ], [ v, au, n(1) ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseArnRegion"
        }, b ]
      }, b ] ], [ q, [ {
        [aw]: n(1)
      }, c ] ], [ v, [ Z, "resourceId[2]" ], F ], [ f, [ Y, ac ] ], [ f, [ {
        fn: v,
        [ax]: [ {
          [aw]: D
        }, G ]
      }, W ] ], [ e, [ {
        [aw]: "DisableMultiRegionAccessPoints"
      }, b ] ], [ q, [ ac, b ] ], [ f, [ {
        fn: v,
        [ax]: [ Z, "partition" ]
      }, W ] ], [ f, [ af, i ] ], [ f, [ ae, H ] ], [ q, [ af, c ] ], [ v, [ Z, "resourceId[3]" ], A(2) ], [ q, [ ab, c ] ], [ f, [ {
        [aw]: F
      }, z ] ], [ q, [ {
        [aw]: A(2)
      }, c ] ] ],
      results: [ [ a ], [ a, "Accelerate cannot be used with FIPS" ], [ a, "Cannot set dual-stack in combination with a custom endpoint." ], [ a, "A custom endpoint cannot be combined with FIPS" ], [ a, "A custom endpoint cannot be combined with S3 Accelerate" ], [ a, "Partition does not support FIPS" ], [ a, "S3Express does not support S3 Accelerate." ], [ "{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}", ag ], [ I, ag ], [ a, "S3Express bucket name is not a valid virtual hostable name." ], [ "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ah ], [ "https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ag ], [ a, "Unrecognized S3Express bucket name format." ], [ J, ag ], [ "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ah ], [ a, "Expected a endpoint to be specified but no endpoint was found" ], [ "https://{Bucket}.ec2.{url#authority}", ai ], [ "https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai ], [ "https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}", ai ], [ "https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai ], [ a, 'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"' ], [ a, "Invalid Outposts Bucket alias - it must be a valid bucket name." ], [ a, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`." ], [ a, "Custom endpoint `{Endpoint}` was not a valid URI" ], [ a, "S3 Accelerate cannot be used in this region" ], [ "https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ K, aj ], [ I, aj ], [ K, ak ], [ I, ak ], [ L, aj ], [ L, ak ], [ M, aj ], [ M, ak ], [ "https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}", ak ], [ a, "Invalid region: region was not a valid DNS name." ], [ a, "S3 Object Lambda does not support Dual-stack" ], [ a, "S3 Object Lambda does not support S3 Accelerate" ], [ a, "Access points are not supported for this operation" ], [ a, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`" ], [ a, "Invalid ARN: Missing account id" ], [ N(1), al ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", al ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}", al ], [ a, O(1) ], [ a, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`" ], [ a, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)" ], [ a, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`" ], [ a, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`." ], [ a, "Invalid ARN: bucket ARN is missing a region" ], [ a, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided" ], [ a, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`" ], [ a, "Access Points do not support S3 Accelerate" ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ N(1), am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ a, "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}" ], [ a, "S3 MRAP does not support dual-stack" ], [ a, "S3 MRAP does not support FIPS" ], [ a, "S3 MRAP does not support S3 Accelerate" ], [ a, "Invalid configuration: Multi-Region Access Point ARNs are disabled." ], [ "https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}", {
        [az]: [ {
          [aA]: b,
          name: P,
          [aB]: H,
          [aD]: av
        } ]
      } ], [ a, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`" ], [ a, "Invalid Access Point Name" ], [ a, "S3 Outposts does not support Dual-stack" ], [ a, "S3 Outposts does not support FIPS" ], [ a, "S3 Outposts does not support S3 Accelerate" ], [ a, "Invalid Arn: Outpost Access Point ARN contains sub resources" ], [ "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}", an ], [ "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}", an ], [ a, O(2) ], [ a, "Expected an outpost type `accesspoint`, found {outpostType}" ], [ a, "Invalid ARN: expected an access point name" ], [ a, "Invalid ARN: Expected a 4-component resource" ], [ a, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`" ], [ a, "Invalid ARN: The Outpost Id was not set" ], [ a, "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})" ], [ a, "Invalid ARN: No ARN type specified" ], [ a, "Invalid ARN: `{Bucket}` was not a valid ARN" ], [ a, "Path-style addressing cannot be used with ARN buckets" ], [ "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ Q, aj ], [ Q, ak ], [ R, aj ], [ R, ak ], [ "https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ a, "Path-style addressing cannot be used with S3 Accelerate" ], [ J, ao ], [ "https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}", ao ], [ "https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}", ao ], [ "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3-fips.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ J, aj ], [ J, ak ], [ S, aj ], [ S, ak ], [ "https://s3.{Region}.{partitionResult#dnsSuffix}", ak ], [ a, "A region must be set when sending requests to S3." ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 3, r + 115, 1, 424, 4, 2, 272, 5, 3, 233, 6, 4, 85, 7, 5, 15, 8, 8, 9, r + 115, 16, 10, 13, 18, 11, 13, 19, 12, 13, 22, r + 14, 13, 35, 14, r + 42, 36, r + 103, 435, 6, 271, 16, 7, 270, 17, 8, 19, 18, 14, 501, 106, 9, 20, 24, 10, 21, 24, 11, 22, 24, 12, 23, 24, 13, 547, 24, 14, 77, 25, 20, 73, 26, 26, 27, 78, 37, 28, r + 86, 38, r + 86, 29, 39, 47, 30, 48, r + 58, 31, 50, 32, r + 85, 51, 33, 136, 55, r + 76, 34, 59, 35, r + 84, 60, 39, 36, 61, 37, r + 83, 62, 38, 146, 63, 41, r + 46, 61, 40, r + 83, 62, 41, 150, 64, 42, r + 54, 66, 43, r + 53, 70, 44, r + 52, 71, 45, r + 81, 73, 46, r + 80, 74, r + 78, r + 79, 40, 48, r + 57, 41, r + 57, 49, 42, 185, 50, 48, 62, 51, 49, r + 45, 52, 51, 53, 526, 60, 56, 54, 62, r + 55, 55, 63, 57, r + 46, 62, r + 55, 57, 64, 58, r + 54, 66, 59, r + 53, 69, 60, r + 65, 70, 61, r + 52, 72, r + 64, r + 51, 49, r + 45, 63, 51, 64, 526, 60, 67, 65, 62, r + 55, 66, 63, 68, r + 46, 62, r + 55, 68, 64, 69, r + 54, 66, 70, r + 53, 68, r + 47, 71, 70, 72, r + 52, 72, r + 50, r + 51, 25, 74, r + 42, 46, r + 39, 75, 57, 76, r + 41, 58, r + 40, r + 41, 26, r + 88, 78, 28, r + 87, 79, 34, 82, 80, 35, 81, 545, 36, r + 103, r + 115, 46, r + 97, 83, 57, 84, r + 99, 58, r + 98, r + 99, 5, 101, 86, 8, 87, r + 115, 16, 88, 89, 18, 91, 89, 19, 90, 92, 21, 97, 95, 19, 93, 92, 21, 98, 95, 21, 97, 94, 22, r + 14, 95, 35, 96, r + 42, 36, r + 103, r + 42, 22, r + 13, 98, 35, 99, r + 42, 36, r + 101, 100, 46, r + 110, r + 111, 6, 214, 102, 7, 208, 103, 8, 119, 104, 14, 118, 105, 21, 106, r + 23, 26, 107, 502, 37, 108, r + 86, 38, r + 86, 109, 39, 112, 110, 48, r + 58, 111, 50, 136, r + 85, 40, 113, r + 57, 41, r + 57, 114, 42, 115, 500, 48, r + 56, 116, 52, 117, r + 72, 65, r + 69, r + 72, 21, 501, r + 23, 9, 120, 124, 10, 121, 124, 11, 122, 124, 12, 123, 124, 13, 202, 124, 14, 195, 125, 20, 190, 126, 21, 127, r + 23, 23, 128, 129, 24, 189, 129, 26, 130, 197, 37, 131, r + 86, 38, r + 86, 132, 39, 159, 133, 48, r + 58, 134, 50, 135, r + 85, 51, 141, 136, 55, r + 76, 137, 59, 138, r + 84, 60, r + 83, 139, 61, 140, r + 83, 63, r + 83, r + 46, 55, r + 76, 142, 59, 143, r + 84, 60, 148, 144, 61, 145, r + 83, 62, 147, 146, 63, 150, r + 46, 63, 153, r + 46, 61, 149, r + 83, 62, 153, 150, 64, 151, r + 54, 66, 152, r + 53, 70, r + 82, r + 52, 64, 154, r + 54, 66, 155, r + 53, 70, 156, r + 52, 71, 157, r + 81, 73, 158, r + 80, 74, r + 77, r + 79, 40, 160, r + 57, 41, r + 57, 161, 42, 185, 162, 48, 174, 163, 49, r + 45, 164, 51, 165, 526, 60, 168, 166, 62, r + 55, 167, 63, 169, r + 46, 62, r + 55, 169, 64, 170, r + 54, 66, 171, r + 53, 69, 172, r + 65, 70, 173, r + 52, 72, r + 63, r + 51, 49, r + 45, 175, 51, 176, 526, 60, 179, 177, 62, r + 55, 178, 63, 180, r + 46, 62, r + 55, 180, 64, 181, r + 54, 66, 182, r + 53, 68, r + 47, 183, 70, 184, r + 52, 72, r + 48, r + 51, 48, r + 56, 186, 52, 187, r + 72, 65, r + 69, 188, 67, r + 70, r + 71, 25, r + 36, r + 42, 21, 191, r + 23, 25, 192, r + 42, 30, 194, 193, 46, r + 34, r + 36, 46, r + 33, r + 35, 21, 196, r + 23, 26, r + 88, 197, 28, r + 87, 198, 34, 201, 199, 35, 200, 545, 36, r + 101, r + 115, 46, r + 95, r + 96, 17, 203, r + 22, 20, 204, r + 21, 21, 205, 550, 33, 206, 550, 44, r + 16, 207, 45, r + 18, r + 20, 8, 209, 215, 16, 210, 220, 18, 211, 220, 19, 212, 224, 20, 213, 227, 21, 231, 401, 8, 218, 215, 19, 216, r + 9, 20, 217, 227, 21, 231, r + 9, 16, 219, 220, 18, 223, 220, 19, 221, 224, 20, 222, 227, 21, 231, r + 12, 19, 226, 224, 20, 225, r + 9, 21, r + 9, r + 12, 20, 230, 227, 21, 228, r + 9, 30, 229, r + 9, 34, r + 7, r + 9, 21, 231, 415, 30, 232, r + 8, 34, r + 7, r + 8, 4, r + 2, 234, 5, 235, 480, 6, 271, 236, 7, 270, 237, 8, 238, 491, 9, 239, 243, 10, 240, 243, 11, 241, 243, 12, 242, 243, 13, 547, 243, 14, 266, 244, 20, 264, 245, 26, 246, 267, 37, 247, r + 86, 38, r + 86, 248, 39, 249, 518, 40, 250, r + 57, 41, r + 57, 251, 42, 538, 252, 48, r + 43, 253, 49, r + 45, 254, 51, 255, 526, 60, 258, 256, 62, r + 55, 257, 63, 259, r + 46, 62, r + 55, 259, 64, 260, r + 54, 66, 261, r + 53, 69, 262, r + 65, 70, 263, r + 52, 72, r + 62, r + 51, 25, 265, r + 42, 46, r + 31, r + 32, 26, r + 88, 267, 28, r + 87, 268, 34, 269, 544, 46, r + 93, r + 94, 8, 397, r + 9, 8, 407, r + 9, 3, 346, 273, 4, r + 3, 274, 5, 284, 275, 8, 276, r + 115, 15, r + 5, 277, 16, 278, 281, 18, 279, 281, 19, 280, 281, 22, r + 14, 281, 35, 282, r + 42, 36, r + 102, 283, 46, r + 106, r + 107, 6, 405, 285, 7, 395, 286, 8, 295, 287, 14, 501, 288, 26, 289, 502, 37, 290, r + 86, 38, r + 86, 291, 39, 292, 307, 40, 293, r + 57, 41, r + 57, 294, 42, 335, 500, 9, 296, 300, 10, 297, 300, 11, 298, 300, 12, 299, 300, 13, 394, 300, 14, 339, 301, 15, r + 5, 302, 20, 337, 303, 26, 304, 341, 37, 305, r + 86, 38, r + 86, 306, 39, 309, 307, 48, r + 58, 308, 50, r + 74, r + 85, 40, 310, r + 57, 41, r + 57, 311, 42, 335, 312, 48, 324, 313, 49, r + 45, 314, 51, 315, 526, 60, 318, 316, 62, r + 55, 317, 63, 319, r + 46, 62, r + 55, 319, 64, 320, r + 54, 66, 321, r + 53, 69, 322, r + 65, 70, 323, r + 52, 72, r + 61, r + 51, 49, r + 45, 325, 51, 326, 526, 60, 329, 327, 62, r + 55, 328, 63, 330, r + 46, 62, r + 55, 330, 64, 331, r + 54, 66, 332, r + 53, 68, r + 47, 333, 70, 334, r + 52, 72, r + 49, r + 51, 48, r + 56, 336, 52, r + 67, r + 72, 25, 338, r + 42, 46, r + 27, r + 28, 15, r + 5, 340, 26, r + 88, 341, 28, r + 87, 342, 34, 345, 343, 35, 344, 545, 36, r + 102, r + 115, 46, r + 91, r + 92, 4, r + 2, 347, 5, 357, 348, 8, 349, r + 115, 15, r + 5, 350, 16, 351, 354, 18, 352, 354, 19, 353, 354, 22, r + 14, 354, 35, 355, r + 42, 36, r + 43, 356, 46, r + 104, r + 105, 6, 405, 358, 7, 395, 359, 8, 360, 491, 9, 361, 365, 10, 362, 365, 11, 363, 365, 12, 364, 365, 13, 394, 365, 14, 389, 366, 15, r + 5, 367, 20, 387, 368, 26, 369, 391, 37, 370, r + 86, 38, r + 86, 371, 39, 372, 518, 40, 373, r + 57, 41, r + 57, 374, 42, 538, 375, 48, r + 43, 376, 49, r + 45, 377, 51, 378, 526, 60, 381, 379, 62, r + 55, 380, 63, 382, r + 46, 62, r + 55, 382, 64, 383, r + 54, 66, 384, r + 53, 69, 385, r + 65, 70, 386, r + 52, 72, r + 60, r + 51, 25, 388, r + 42, 46, r + 25, r + 26, 15, r + 5, 390, 26, r + 88, 391, 28, r + 87, 392, 34, 393, 544, 46, r + 89, r + 90, 15, r + 5, 547, 8, 396, r + 9, 15, r + 5, 397, 16, 398, 410, 18, 399, 410, 19, 400, 410, 20, 401, r + 9, 27, 402, r + 12, 29, r + 11, 403, 31, r + 11, 404, 32, r + 11, 422, 8, 406, r + 9, 15, r + 5, 407, 16, 408, 410, 18, 409, 410, 19, 411, 410, 20, r + 12, r + 9, 20, 414, 412, 22, 413, r + 9, 34, r + 10, r + 9, 22, 416, 415, 27, 419, r + 12, 27, 418, 417, 34, r + 10, r + 12, 34, r + 10, 419, 43, r + 11, 420, 47, r + 11, 421, 53, r + 11, 422, 54, r + 11, 423, 56, r + 11, r + 12, 2, r + 1, 425, 3, 478, 426, 4, r + 4, 427, 5, 438, 428, 8, 429, r + 115, 16, 430, 433, 18, 431, 433, 19, 432, 433, 22, r + 14, 433, 35, 434, r + 42, 36, r + 44, 435, 46, r + 112, 436, 57, 437, r + 114, 58, r + 113, r + 114, 6, r + 6, 439, 7, r + 6, 440, 8, 450, 441, 14, 501, 442, 26, 443, 502, 37, 444, r + 86, 38, r + 86, 445, 39, 446, 465, 40, 447, r + 57, 41, r + 57, 448, 42, 471, 449, 48, r + 44, 500, 9, 451, 455, 10, 452, 455, 11, 453, 455, 12, 454, 455, 13, 547, 455, 14, 473, 456, 15, 460, 457, 20, 458, 461, 25, 459, r + 42, 46, r + 37, r + 38, 20, 540, 461, 26, 462, 474, 37, 463, r + 86, 38, r + 86, 464, 39, 467, 465, 48, r + 58, 466, 50, r + 75, r + 85, 40, 468, r + 57, 41, r + 57, 469, 42, 471, 470, 48, r + 44, 524, 48, r + 44, 472, 52, r + 68, r + 72, 26, r + 88, 474, 28, r + 87, 475, 34, r + 100, 476, 35, 477, 545, 36, r + 44, r + 115, 4, r + 2, 479, 5, 488, 480, 8, 481, r + 115, 16, 482, 485, 18, 483, 485, 19, 484, 485, 22, r + 14, 485, 35, 486, r + 42, 36, r + 43, 487, 46, r + 108, r + 109, 6, r + 6, 489, 7, r + 6, 490, 8, 503, 491, 14, 501, 492, 26, 493, 502, 37, 494, r + 86, 38, r + 86, 495, 39, 496, 518, 40, 497, r + 57, 41, r + 57, 498, 42, 538, 499, 48, r + 43, 500, 49, r + 45, 526, 26, r + 88, 502, 28, r + 87, r + 115, 9, 504, 508, 10, 505, 508, 11, 506, 508, 12, 507, 508, 13, 547, 508, 14, 541, 509, 15, 513, 510, 20, 511, 514, 25, 512, r + 42, 46, r + 29, r + 30, 20, 540, 514, 26, 515, 542, 37, 516, r + 86, 38, r + 86, 517, 39, 520, 518, 48, r + 58, 519, 50, r + 73, r + 85, 40, 521, r + 57, 41, r + 57, 522, 42, 538, 523, 48, r + 43, 524, 49, r + 45, 525, 51, 529, 526, 60, r + 55, 527, 62, r + 55, 528, 63, r + 55, r + 46, 60, 532, 530, 62, r + 55, 531, 63, 533, r + 46, 62, r + 55, 533, 64, 534, r + 54, 66, 535, r + 53, 69, 536, r + 65, 70, 537, r + 52, 72, r + 59, r + 51, 48, r + 43, 539, 52, r + 66, r + 72, 25, r + 24, r + 42, 26, r + 88, 542, 28, r + 87, 543, 34, r + 100, 544, 35, 546, 545, 36, r + 42, r + 115, 36, r + 43, r + 115, 17, 548, r + 22, 20, 549, r + 21, 33, 552, 550, 44, r + 17, 551, 45, r + 19, r + 20, 44, r + 15, 553, 45, r + 15, r + 20 ]);
    const bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
    const cache = new endpoints.EndpointCache({
      size: 50,
      params: [ "Accelerate", "Bucket", "DisableAccessPoints", "DisableMultiRegionAccessPoints", "DisableS3ExpressSessionAuth", "Endpoint", "ForcePathStyle", "Region", "UseArnRegion", "UseDualStack", "UseFIPS", "UseGlobalEndpoint", "UseObjectLambdaEndpoint", "UseS3ExpressControlEndpoint" ]
    });
    const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    endpoints.decideEndpoint)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
    const createEndpointRuleSetHttpAuthSchemeParametersProvider = defaultHttpAuthSchemeParametersProvider => async (config, context, input) => {
      if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
      const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
      const instructionsFn = (0, submodules_client.getSmithyContext)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
      const endpointParameters = await (0, endpoints.resolveParams)(input, {
        getEndpointParameterInstructions: instructionsFn
      }, config);
      return Object.assign(defaultParameters, endpointParameters);
    };
    const _defaultS3HttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, submodules_client.getSmithyContext)(context).operation,
      region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    const defaultS3HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "s3",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    function createAwsAuthSigv4aHttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4a",
        signingProperties: {
          name: "s3",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
      const endpointRuleSetHttpAuthSchemeProvider = authParameters => {
        const endpoint = defaultEndpointResolver(authParameters);
        const authSchemes = endpoint.properties?.authSchemes;
        if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
        const options = [];
        for (const scheme of authSchemes) {
          const {name: resolvedName, properties = {}, ...rest} = scheme;
          const name = resolvedName.toLowerCase();
          if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
          let schemeId;
          if (name === "sigv4a") {
            schemeId = "aws.auth#sigv4a";
            const sigv4Present = authSchemes.find(s => {
              const name = s.name.toLowerCase();
              return name !== "sigv4a" && name.startsWith("sigv4");
            });
            if (signature_v4_multi_region_dist_cjs.SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
          } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
          const createOption = createHttpAuthOptionFunctions[schemeId];
          if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
          const option = createOption(authParameters);
          option.schemeId = schemeId;
          option.signingProperties = {
            ...option.signingProperties || {},
            ...rest,
            ...properties
          };
          options.push(option);
        }
        return options;
      };
      return endpointRuleSetHttpAuthSchemeProvider;
    };
    const _defaultS3HttpAuthSchemeProvider = authParameters => {
      const options = [];
      switch (authParameters.operation) {
       default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
      }
      return options;
    };
    const defaultS3HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultS3HttpAuthSchemeProvider, {
      "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
      "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
    });
    const resolveHttpAuthSchemeConfig = config => {
      const config_0 = (0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
      const config_1 = (0, httpAuthSchemes.resolveAwsSdkSigV4AConfig)(config_0);
      return Object.assign(config_1, {
        authSchemePreference: (0, submodules_client.normalizeProvider)(config.authSchemePreference ?? [])
      });
    };
    var commandBuilder = __webpack_require__(34317);
    var schemas_0 = __webpack_require__(9286);
    class CreateSessionCommand extends((0, commandBuilder.G5)(commandBuilder.zr, commandBuilder.yt, "CreateSession", schemas_0.Nsl)){}
    var EndpointParameters = __webpack_require__(16878);
    const package_namespaceObject = {
      rE: "3.1169.0"
    };
    var credential_provider_node_dist_cjs = __webpack_require__(85455);
    var checksum = __webpack_require__(25704);
    var serde = __webpack_require__(61828);
    var node_http_handler_dist_cjs = __webpack_require__(35697);
    var sha = __webpack_require__(65096);
    const getRuntimeConfig = config => ({
      apiVersion: "2006-03-01",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? serde.getAwsChunkedEncodingStream,
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      }, {
        schemeId: "aws.auth#sigv4a",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
        signer: new httpAuthSchemes.AwsSdkSigV4ASigner
      } ],
      logger: config?.logger ?? new submodules_client.NoOpLogger,
      md5: config?.md5 ?? checksum.Md5,
      protocol: config?.protocol ?? s3.mf,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.s3",
        errorTypeRegistries: schemas_0.q1U,
        xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
        version: "2006-03-01",
        serviceTarget: "AmazonS3"
      },
      sdkStreamMixin: config?.sdkStreamMixin ?? serde.sdkStreamMixin,
      serviceId: config?.serviceId ?? "S3",
      sha1: config?.sha1 ?? sha.gz,
      sha256: config?.sha256 ?? checksum.Sha256,
      signerConstructor: config?.signerConstructor ?? signature_v4_multi_region_dist_cjs.SignatureV4MultiRegion,
      signingEscapePath: config?.signingEscapePath ?? false,
      urlParser: config?.urlParser ?? protocols.parseUrl,
      useArnRegion: config?.useArnRegion ?? void 0,
      utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
    });
    const runtimeConfig_getRuntimeConfig = config => {
      (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version);
      const defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config);
      const defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode);
      const clientSharedValues = getRuntimeConfig(config);
      (0, client.emitWarningIfUnsupportedVersion)(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_dist_cjs.v6,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({
          serviceId: clientSharedValues.serviceId,
          clientVersion: package_namespaceObject.rE
        }),
        disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? (0, submodules_config.loadConfig)(s3.nr, loaderConfig),
        eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? event_streams.eventStreamSerdeProvider,
        maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, {
          ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS,
          ...loaderConfig
        }),
        requestChecksumCalculation: config?.requestChecksumCalculation ?? (0, submodules_config.loadConfig)(flexible_checksums.XV, loaderConfig),
        requestHandler: node_http_handler_dist_cjs.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        responseChecksumValidation: config?.responseChecksumValidation ?? (0, submodules_config.loadConfig)(flexible_checksums.$x, loaderConfig),
        retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({
          ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE
        }, config),
        sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
        streamCollector: config?.streamCollector ?? node_http_handler_dist_cjs.streamCollector,
        streamHasher: config?.streamHasher ?? checksum.readableStreamHasher,
        useArnRegion: config?.useArnRegion ?? (0, submodules_config.loadConfig)(s3.KU, loaderConfig),
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
      };
    };
    const getHttpAuthExtensionConfiguration = runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
        },
        httpAuthSchemes() {
          return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
          _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
          return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
          _credentials = credentials;
        },
        credentials() {
          return _credentials;
        }
      };
    };
    const resolveHttpAuthRuntimeConfig = config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
    });
    const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, 
      submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach(extension => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, 
      submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    class S3Client extends submodules_client.Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0, EndpointParameters.v)(_config_0);
        const _config_2 = (0, client.resolveUserAgentConfig)(_config_1);
        const _config_3 = (0, flexible_checksums.M4)(_config_2);
        const _config_4 = (0, retry.resolveRetryConfig)(_config_3);
        const _config_5 = (0, submodules_config.resolveRegionConfig)(_config_4);
        const _config_6 = (0, client.resolveHostHeaderConfig)(_config_5);
        const _config_7 = (0, endpoints.resolveEndpointConfig)(_config_6);
        const _config_8 = (0, event_streams.resolveEventStreamSerdeConfig)(_config_7);
        const _config_9 = resolveHttpAuthSchemeConfig(_config_8);
        const _config_10 = (0, s3.ri)(_config_9, {
          session: [ () => this, CreateSessionCommand ]
        });
        const _config_11 = resolveRuntimeExtensions(_config_10, configuration?.extensions || []);
        this.config = _config_11;
        this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config));
        this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config));
        this.middlewareStack.use((0, retry.getRetryPlugin)(this.config));
        this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config));
        this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config));
        this.middlewareStack.use((0, client.getLoggerPlugin)(this.config));
        this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config));
        this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
          httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new dist_cjs.DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials,
            "aws.auth#sigv4a": config.credentials
          })
        }));
        this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
        this.middlewareStack.use((0, s3.Br)(this.config));
        this.middlewareStack.use((0, s3.DD)(this.config));
        this.middlewareStack.use((0, s3._W)(this.config));
        this.middlewareStack.use((0, s3.GE)(this.config));
        this.middlewareStack.use((0, s3.Zu)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
  },
  34317: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      yt: () => _mw0,
      zr: () => _ep4,
      zx: () => _ep8
    });
    var _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7566);
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16878);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonS3", "S3Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin);
    const _ep4 = {
      DisableS3ExpressSessionAuth: {
        type: "staticContextParams",
        value: true
      },
      Bucket: {
        type: "contextParams",
        name: "Bucket"
      }
    };
    const _ep8 = {
      Bucket: {
        type: "contextParams",
        name: "Bucket"
      },
      Prefix: {
        type: "contextParams",
        name: "Prefix"
      }
    };
    const _mw0 = (Command, cs, config, o) => [ (0, _aws_sdk_middleware_sdk_s3_s3__WEBPACK_IMPORTED_MODULE_3__.Cg)(config) ];
  },
  13607: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => ListObjectsV2Command
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34317);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9286);
    class ListObjectsV2Command extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.zx, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListObjectsV2", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.FWN)){}
  },
  16878: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      forcePathStyle: options.forcePathStyle ?? false,
      useAccelerateEndpoint: options.useAccelerateEndpoint ?? false,
      useGlobalEndpoint: options.useGlobalEndpoint ?? false,
      disableMultiregionAccessPoints: options.disableMultiregionAccessPoints ?? false,
      defaultSigningName: "s3",
      clientContextParams: options.clientContextParams ?? {}
    });
    const commonParams = {
      ForcePathStyle: {
        type: "clientContextParams",
        name: "forcePathStyle"
      },
      UseArnRegion: {
        type: "clientContextParams",
        name: "useArnRegion"
      },
      DisableMultiRegionAccessPoints: {
        type: "clientContextParams",
        name: "disableMultiregionAccessPoints"
      },
      Accelerate: {
        type: "clientContextParams",
        name: "useAccelerateEndpoint"
      },
      DisableS3ExpressSessionAuth: {
        type: "clientContextParams",
        name: "disableS3ExpressSessionAuth"
      },
      UseGlobalEndpoint: {
        type: "builtInParams",
        name: "useGlobalEndpoint"
      },
      UseFIPS: {
        type: "builtInParams",
        name: "useFipsEndpoint"
      },
      Endpoint: {
        type: "builtInParams",
        name: "endpoint"
      },
      Region: {
        type: "builtInParams",
        name: "region"
      },
      UseDualStack: {
        type: "builtInParams",
        name: "useDualstackEndpoint"
      }
    };
  },
  9286: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Nsl: () => CreateSession$,
      FWN: () => ListObjectsV2$,
      q1U: () => errorTypeRegistries
    });
    var schema = __webpack_require__(18420);
    var client = __webpack_require__(75556);
    class S3ServiceException extends client.ServiceException {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, S3ServiceException.prototype);
      }
    }
    class NoSuchUpload extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchUpload";
      name="NoSuchUpload";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchUpload",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchUpload.prototype);
      }
    }
    class AccessDenied extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AccessDenied";
      name="AccessDenied";
      $fault="client";
      constructor(opts) {
        super({
          name: "AccessDenied",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AccessDenied.prototype);
      }
    }
    class ObjectNotInActiveTierError extends S3ServiceException {
      static shapeId="com.amazonaws.s3#ObjectNotInActiveTierError";
      name="ObjectNotInActiveTierError";
      $fault="client";
      constructor(opts) {
        super({
          name: "ObjectNotInActiveTierError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ObjectNotInActiveTierError.prototype);
      }
    }
    class BucketAlreadyExists extends S3ServiceException {
      static shapeId="com.amazonaws.s3#BucketAlreadyExists";
      name="BucketAlreadyExists";
      $fault="client";
      constructor(opts) {
        super({
          name: "BucketAlreadyExists",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BucketAlreadyExists.prototype);
      }
    }
    class BucketAlreadyOwnedByYou extends S3ServiceException {
      static shapeId="com.amazonaws.s3#BucketAlreadyOwnedByYou";
      name="BucketAlreadyOwnedByYou";
      $fault="client";
      constructor(opts) {
        super({
          name: "BucketAlreadyOwnedByYou",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BucketAlreadyOwnedByYou.prototype);
      }
    }
    class NoSuchBucket extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchBucket";
      name="NoSuchBucket";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchBucket",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchBucket.prototype);
      }
    }
    class NoSuchKey extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchKey";
      name="NoSuchKey";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchKey",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchKey.prototype);
      }
    }
    class InvalidObjectState extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidObjectState";
      name="InvalidObjectState";
      $fault="client";
      StorageClass;
      AccessTier;
      constructor(opts) {
        super({
          name: "InvalidObjectState",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidObjectState.prototype);
        this.StorageClass = opts.StorageClass;
        this.AccessTier = opts.AccessTier;
      }
    }
    class NoSuchAnnotation extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchAnnotation";
      name="NoSuchAnnotation";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchAnnotation",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchAnnotation.prototype);
      }
    }
    class NotFound extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NotFound";
      name="NotFound";
      $fault="client";
      constructor(opts) {
        super({
          name: "NotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NotFound.prototype);
      }
    }
    class InvalidPrefix extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidPrefix";
      name="InvalidPrefix";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidPrefix",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidPrefix.prototype);
      }
    }
    class EncryptionTypeMismatch extends S3ServiceException {
      static shapeId="com.amazonaws.s3#EncryptionTypeMismatch";
      name="EncryptionTypeMismatch";
      $fault="client";
      constructor(opts) {
        super({
          name: "EncryptionTypeMismatch",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, EncryptionTypeMismatch.prototype);
      }
    }
    class InvalidRequest extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidRequest";
      name="InvalidRequest";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidRequest",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidRequest.prototype);
      }
    }
    class InvalidWriteOffset extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidWriteOffset";
      name="InvalidWriteOffset";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidWriteOffset",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidWriteOffset.prototype);
      }
    }
    class TooManyParts extends S3ServiceException {
      static shapeId="com.amazonaws.s3#TooManyParts";
      name="TooManyParts";
      $fault="client";
      constructor(opts) {
        super({
          name: "TooManyParts",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyParts.prototype);
      }
    }
    class AnnotationLimitExceeded extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AnnotationLimitExceeded";
      name="AnnotationLimitExceeded";
      $fault="client";
      constructor(opts) {
        super({
          name: "AnnotationLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AnnotationLimitExceeded.prototype);
      }
    }
    class AnnotationNameTooLong extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AnnotationNameTooLong";
      name="AnnotationNameTooLong";
      $fault="client";
      constructor(opts) {
        super({
          name: "AnnotationNameTooLong",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AnnotationNameTooLong.prototype);
      }
    }
    class InvalidAnnotationName extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidAnnotationName";
      name="InvalidAnnotationName";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidAnnotationName",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidAnnotationName.prototype);
      }
    }
    class UnsupportedMediaType extends S3ServiceException {
      static shapeId="com.amazonaws.s3#UnsupportedMediaType";
      name="UnsupportedMediaType";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnsupportedMediaType",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedMediaType.prototype);
      }
    }
    class IdempotencyParameterMismatch extends S3ServiceException {
      static shapeId="com.amazonaws.s3#IdempotencyParameterMismatch";
      name="IdempotencyParameterMismatch";
      $fault="client";
      constructor(opts) {
        super({
          name: "IdempotencyParameterMismatch",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IdempotencyParameterMismatch.prototype);
      }
    }
    class ObjectAlreadyInActiveTierError extends S3ServiceException {
      static shapeId="com.amazonaws.s3#ObjectAlreadyInActiveTierError";
      name="ObjectAlreadyInActiveTierError";
      $fault="client";
      constructor(opts) {
        super({
          name: "ObjectAlreadyInActiveTierError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ObjectAlreadyInActiveTierError.prototype);
      }
    }
    const _AD = "AccessDenied";
    const _AKI = "AccessKeyId";
    const _ALE = "AnnotationLimitExceeded";
    const _ANTL = "AnnotationNameTooLong";
    const _AT = "AccessTier";
    const _B = "Bucket";
    const _BAE = "BucketAlreadyExists";
    const _BAOBY = "BucketAlreadyOwnedByYou";
    const _BKE = "BucketKeyEnabled";
    const _CA = "ChecksumAlgorithm";
    const _CP = "CommonPrefix";
    const _CPL = "CommonPrefixList";
    const _CPom = "CommonPrefixes";
    const _CSO = "CreateSessionOutput";
    const _CSR = "CreateSessionResult";
    const _CSRr = "CreateSessionRequest";
    const _CSr = "CreateSession";
    const _CT = "ChecksumType";
    const _CTon = "ContinuationToken";
    const _Con = "Contents";
    const _Cr = "Credentials";
    const _DN = "DisplayName";
    const _Deli = "Delimiter";
    const _EBO = "ExpectedBucketOwner";
    const _ET = "ETag";
    const _ETM = "EncryptionTypeMismatch";
    const _ETnc = "EncodingType";
    const _Ex = "Expiration";
    const _FO = "FetchOwner";
    const _IAN = "InvalidAnnotationName";
    const _ID = "ID";
    const _IOS = "InvalidObjectState";
    const _IP = "InvalidPrefix";
    const _IPM = "IdempotencyParameterMismatch";
    const _IR = "InvalidRequest";
    const _IRIP = "IsRestoreInProgress";
    const _IT = "IsTruncated";
    const _IWO = "InvalidWriteOffset";
    const _K = "Key";
    const _KC = "KeyCount";
    const _LBRi = "ListBucketResult";
    const _LM = "LastModified";
    const _LOV = "ListObjectsV2";
    const _LOVO = "ListObjectsV2Output";
    const _LOVR = "ListObjectsV2Request";
    const _MK = "MaxKeys";
    const _N = "Name";
    const _NCT = "NextContinuationToken";
    const _NF = "NotFound";
    const _NSA = "NoSuchAnnotation";
    const _NSB = "NoSuchBucket";
    const _NSK = "NoSuchKey";
    const _NSU = "NoSuchUpload";
    const _O = "Owner";
    const _OAIATE = "ObjectAlreadyInActiveTierError";
    const _OLb = "ObjectList";
    const _ONIATE = "ObjectNotInActiveTierError";
    const _OOA = "OptionalObjectAttributes";
    const _Obj = "Object";
    const _P = "Prefix";
    const _RC = "RequestCharged";
    const _RED = "RestoreExpiryDate";
    const _RP = "RequestPayer";
    const _RSe = "RestoreStatus";
    const _SA = "StartAfter";
    const _SAK = "SecretAccessKey";
    const _SC = "StorageClass";
    const _SCV = "SessionCredentialValue";
    const _SCe = "SessionCredentials";
    const _SM = "SessionMode";
    const _SSE = "ServerSideEncryption";
    const _SSEKMSEC = "SSEKMSEncryptionContext";
    const _SSEKMSKI = "SSEKMSKeyId";
    const _ST = "SessionToken";
    const _Si = "Size";
    const _TMP = "TooManyParts";
    const _UMT = "UnsupportedMediaType";
    const _c = "client";
    const _ct = "continuation-token";
    const _d = "delimiter";
    const _e = "error";
    const _et = "encoding-type";
    const _fo = "fetch-owner";
    const _h = "http";
    const _hE = "httpError";
    const _hH = "httpHeader";
    const _hQ = "httpQuery";
    const _mk = "max-keys";
    const _p = "prefix";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3";
    const _sa = "start-after";
    const _xF = "xmlFlattened";
    const _xN = "xmlName";
    const _xacsm = "x-amz-create-session-mode";
    const _xaebo = "x-amz-expected-bucket-owner";
    const _xaooa = "x-amz-optional-object-attributes";
    const _xarc = "x-amz-request-charged";
    const _xarp = "x-amz-request-payer";
    const _xasse = "x-amz-server-side-encryption";
    const _xasseakki = "x-amz-server-side-encryption-aws-kms-key-id";
    const _xassebke = "x-amz-server-side-encryption-bucket-key-enabled";
    const _xassec = "x-amz-server-side-encryption-context";
    const n0 = "com.amazonaws.s3";
    const _s_registry = new schema.TypeRegistry(_s);
    var S3ServiceException$ = [ -3, _s, "S3ServiceException", 0, [], [] ];
    _s_registry.registerError(S3ServiceException$, S3ServiceException);
    const n0_registry = new schema.TypeRegistry(n0);
    var AccessDenied$ = [ -3, n0, _AD, {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(AccessDenied$, AccessDenied);
    var AnnotationLimitExceeded$ = [ -3, n0, _ALE, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(AnnotationLimitExceeded$, AnnotationLimitExceeded);
    var AnnotationNameTooLong$ = [ -3, n0, _ANTL, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(AnnotationNameTooLong$, AnnotationNameTooLong);
    var BucketAlreadyExists$ = [ -3, n0, _BAE, {
      [_e]: _c,
      [_hE]: 409
    }, [], [] ];
    n0_registry.registerError(BucketAlreadyExists$, BucketAlreadyExists);
    var BucketAlreadyOwnedByYou$ = [ -3, n0, _BAOBY, {
      [_e]: _c,
      [_hE]: 409
    }, [], [] ];
    n0_registry.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
    var EncryptionTypeMismatch$ = [ -3, n0, _ETM, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(EncryptionTypeMismatch$, EncryptionTypeMismatch);
    var IdempotencyParameterMismatch$ = [ -3, n0, _IPM, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(IdempotencyParameterMismatch$, IdempotencyParameterMismatch);
    var InvalidAnnotationName$ = [ -3, n0, _IAN, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidAnnotationName$, InvalidAnnotationName);
    var InvalidObjectState$ = [ -3, n0, _IOS, {
      [_e]: _c,
      [_hE]: 403
    }, [ _SC, _AT ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidObjectState$, InvalidObjectState);
    var InvalidPrefix$ = [ -3, n0, _IP, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidPrefix$, InvalidPrefix);
    var InvalidRequest$ = [ -3, n0, _IR, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidRequest$, InvalidRequest);
    var InvalidWriteOffset$ = [ -3, n0, _IWO, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidWriteOffset$, InvalidWriteOffset);
    var NoSuchAnnotation$ = [ -3, n0, _NSA, {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchAnnotation$, NoSuchAnnotation);
    var NoSuchBucket$ = [ -3, n0, _NSB, {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchBucket$, NoSuchBucket);
    var NoSuchKey$ = [ -3, n0, _NSK, {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchKey$, NoSuchKey);
    var NoSuchUpload$ = [ -3, n0, _NSU, {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchUpload$, NoSuchUpload);
    var NotFound$ = [ -3, n0, _NF, {
      [_e]: _c
    }, [], [] ];
    n0_registry.registerError(NotFound$, NotFound);
    var ObjectAlreadyInActiveTierError$ = [ -3, n0, _OAIATE, {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(ObjectAlreadyInActiveTierError$, ObjectAlreadyInActiveTierError);
    var ObjectNotInActiveTierError$ = [ -3, n0, _ONIATE, {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(ObjectNotInActiveTierError$, ObjectNotInActiveTierError);
    var TooManyParts$ = [ -3, n0, _TMP, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(TooManyParts$, TooManyParts);
    var UnsupportedMediaType$ = [ -3, n0, _UMT, {
      [_e]: _c,
      [_hE]: 415
    }, [], [] ];
    n0_registry.registerError(UnsupportedMediaType$, UnsupportedMediaType);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var SessionCredentialValue = [ 0, n0, _SCV, 8, 0 ];
    var SSEKMSEncryptionContext = [ 0, n0, _SSEKMSEC, 8, 0 ];
    var SSEKMSKeyId = [ 0, n0, _SSEKMSKI, 8, 0 ];
    var CommonPrefix$ = [ 3, n0, _CP, 0, [ _P ], [ 0 ] ];
    var CreateSessionOutput$ = [ 3, n0, _CSO, {
      [_xN]: _CSR
    }, [ _Cr, _SSE, _SSEKMSKI, _SSEKMSEC, _BKE ], [ [ () => SessionCredentials$, {
      [_xN]: _Cr
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ] ], 1 ];
    var CreateSessionRequest$ = [ 3, n0, _CSRr, 0, [ _B, _SM, _SSE, _SSEKMSKI, _SSEKMSEC, _BKE ], [ [ 0, 1 ], [ 0, {
      [_hH]: _xacsm
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ] ], 1 ];
    var ListObjectsV2Output$ = [ 3, n0, _LOVO, {
      [_xN]: _LBRi
    }, [ _IT, _Con, _N, _P, _Deli, _MK, _CPom, _ETnc, _KC, _CTon, _NCT, _SA, _RC ], [ 2, [ () => ObjectList, {
      [_xF]: 1
    } ], 0, 0, 0, 1, [ () => CommonPrefixList, {
      [_xF]: 1
    } ], 0, 1, 0, 0, 0, [ 0, {
      [_hH]: _xarc
    } ] ] ];
    var ListObjectsV2Request$ = [ 3, n0, _LOVR, 0, [ _B, _Deli, _ETnc, _MK, _P, _CTon, _FO, _SA, _RP, _EBO, _OOA ], [ [ 0, 1 ], [ 0, {
      [_hQ]: _d
    } ], [ 0, {
      [_hQ]: _et
    } ], [ 1, {
      [_hQ]: _mk
    } ], [ 0, {
      [_hQ]: _p
    } ], [ 0, {
      [_hQ]: _ct
    } ], [ 2, {
      [_hQ]: _fo
    } ], [ 0, {
      [_hQ]: _sa
    } ], [ 0, {
      [_hH]: _xarp
    } ], [ 0, {
      [_hH]: _xaebo
    } ], [ 64 | 0, {
      [_hH]: _xaooa
    } ] ], 1 ];
    var _Object$ = [ 3, n0, _Obj, 0, [ _K, _LM, _ET, _CA, _CT, _Si, _SC, _O, _RSe ], [ 0, 4, 0, [ 64 | 0, {
      [_xF]: 1
    } ], 0, 1, 0, () => Owner$, () => RestoreStatus$ ] ];
    var Owner$ = [ 3, n0, _O, 0, [ _DN, _ID ], [ 0, 0 ] ];
    var RestoreStatus$ = [ 3, n0, _RSe, 0, [ _IRIP, _RED ], [ 2, 4 ] ];
    var SessionCredentials$ = [ 3, n0, _SCe, 0, [ _AKI, _SAK, _ST, _Ex ], [ [ 0, {
      [_xN]: _AKI
    } ], [ () => SessionCredentialValue, {
      [_xN]: _SAK
    } ], [ () => SessionCredentialValue, {
      [_xN]: _ST
    } ], [ 4, {
      [_xN]: _Ex
    } ] ], 4 ];
    var CommonPrefixList = [ 1, n0, _CPL, 0, () => CommonPrefix$ ];
    var ObjectList = [ 1, n0, _OLb, 0, [ () => _Object$, 0 ] ];
    var CreateSession$ = [ 9, n0, _CSr, {
      [_h]: [ "GET", "/?session", 200 ]
    }, () => CreateSessionRequest$, () => CreateSessionOutput$ ];
    var ListObjectsV2$ = [ 9, n0, _LOV, {
      [_h]: [ "GET", "/?list-type=2", 200 ]
    }, () => ListObjectsV2Request$, () => ListObjectsV2Output$ ];
  },
  92721: (__unused_webpack_module, exports, __webpack_require__) => {
    const {buildQueryString} = __webpack_require__(94700);
    const validate = str => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;
    const parse = arn => {
      const segments = arn.split(":");
      if (segments.length < 6 || segments[0] !== "arn") throw new Error("Malformed ARN");
      const [, partition, service, region, accountId, ...resource] = segments;
      return {
        partition,
        service,
        region,
        accountId,
        resource: resource.join(":")
      };
    };
    const build = arnObject => {
      const {partition = "aws", service, region, accountId, resource} = arnObject;
      if ([ service, region, accountId, resource ].some(segment => typeof segment !== "string")) throw new Error("Input ARN object is invalid");
      return `arn:${partition}:${service}:${region}:${accountId}:${resource}`;
    };
    function formatUrl(request) {
      const {port, query} = request;
      let {protocol, path, hostname} = request;
      if (protocol && protocol.slice(-1) !== ":") protocol += ":";
      if (port) hostname += `:${port}`;
      if (path && path.charAt(0) !== "/") path = `/${path}`;
      let queryString = query ? buildQueryString(query) : "";
      if (queryString && queryString[0] !== "?") queryString = `?${queryString}`;
      let auth = "";
      if (request.username != null || request.password != null) {
        const username = request.username ?? "";
        const password = request.password ?? "";
        auth = `${username}:${password}@`;
      }
      let fragment = "";
      if (request.fragment) fragment = `#${request.fragment}`;
      return `${protocol}//${auth}${hostname}${path}${queryString}${fragment}`;
    }
    function hasOwn(container, key) {
      return Object.prototype.hasOwnProperty.call(container, key);
    }
    exports.build = build;
    exports.formatUrl = formatUrl;
    exports.hasOwn = hasOwn;
    exports.parse = parse;
    exports.validate = validate;
  },
  7566: (__unused_webpack_module, exports, __webpack_require__) => {
    const {NoOpLogger, getSmithyContext} = __webpack_require__(75556);
    const {HttpRequest, HttpResponse} = __webpack_require__(94700);
    const {setFeature} = __webpack_require__(88266);
    const {parseRfc7231DateTime} = __webpack_require__(61828);
    const {SignatureV4SignWithCredentials} = __webpack_require__(21079);
    const {booleanSelector, SelectorType} = __webpack_require__(51721);
    const {httpSigningMiddlewareOptions} = __webpack_require__(37004);
    const {Readable} = __webpack_require__(57075);
    const {validate, parse} = __webpack_require__(92721);
    const {AwsRestXmlProtocol} = __webpack_require__(28422);
    const {NormalizedSchema} = __webpack_require__(18420);
    const regionRedirectEndpointMiddleware = config => (next, context) => async args => {
      const originalRegion = await config.region();
      const regionProviderRef = config.region;
      let unlock = () => {};
      if (context.__s3RegionRedirect) {
        Object.defineProperty(config, "region", {
          writable: false,
          value: async () => context.__s3RegionRedirect
        });
        unlock = () => Object.defineProperty(config, "region", {
          writable: true,
          value: regionProviderRef
        });
      }
      try {
        const result = await next(args);
        if (context.__s3RegionRedirect) {
          unlock();
          const region = await config.region();
          if (originalRegion !== region) throw new Error("Region was not restored following S3 region redirect.");
        }
        return result;
      } catch (e) {
        unlock();
        throw e;
      }
    };
    const regionRedirectEndpointMiddlewareOptions = {
      tags: [ "REGION_REDIRECT", "S3" ],
      name: "regionRedirectEndpointMiddleware",
      override: true,
      relation: "before",
      toMiddleware: "endpointV2Middleware"
    };
    function regionRedirectMiddleware(clientConfig) {
      return (next, context) => async args => {
        try {
          return await next(args);
        } catch (err) {
          if (clientConfig.followRegionRedirects) {
            const statusCode = err?.$metadata?.httpStatusCode;
            const isHeadBucket = context.commandName === "HeadBucketCommand";
            const bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
            if (bucketRegionHeader) if (statusCode === 301 || statusCode === 400 && (err?.name === "IllegalLocationConstraintException" || isHeadBucket)) {
              try {
                const actualRegion = bucketRegionHeader;
                context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
                context.__s3RegionRedirect = actualRegion;
                setFeature(context, "S3_REGION_REDIRECT", "Ah");
              } catch (e) {
                throw new Error("Region redirect failed: " + e);
              }
              return next(args);
            }
          }
          throw err;
        }
      };
    }
    const regionRedirectMiddlewareOptions = {
      step: "initialize",
      tags: [ "REGION_REDIRECT", "S3" ],
      name: "regionRedirectMiddleware",
      override: true
    };
    const getRegionRedirectMiddlewarePlugin = clientConfig => ({
      applyToStack: clientStack => {
        clientStack.add(regionRedirectMiddleware(clientConfig), regionRedirectMiddlewareOptions);
        clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig), regionRedirectEndpointMiddlewareOptions);
      }
    });
    class S3ExpressIdentityCache {
      data;
      lastPurgeTime=Date.now();
      static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;
      constructor(data = {}) {
        this.data = data;
      }
      get(key) {
        const entry = this.data[key];
        if (!entry) return;
        return entry;
      }
      set(key, entry) {
        this.data[key] = entry;
        return entry;
      }
      delete(key) {
        delete this.data[key];
      }
      clear() {
        this.data = {};
      }
      async purgeExpired() {
        const now = Date.now();
        if (this.lastPurgeTime + S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) return;
        const data = this.data;
        for (const key in data) {
          const entry = data[key];
          if (!entry.isRefreshing) {
            const credential = await entry.identity;
            if (credential.expiration) if (credential.expiration.getTime() < now && data[key] === entry) delete data[key];
          }
        }
      }
    }
    class S3ExpressIdentityCacheEntry {
      _identity;
      isRefreshing;
      accessed;
      constructor(_identity, isRefreshing = false, accessed = Date.now()) {
        this._identity = _identity;
        this.isRefreshing = isRefreshing;
        this.accessed = accessed;
      }
      get identity() {
        this.accessed = Date.now();
        return this._identity;
      }
    }
    class S3ExpressIdentityProviderImpl {
      createSessionFn;
      cache;
      static REFRESH_WINDOW_MS=6e4;
      accessKeyId;
      cacheGeneration=0;
      constructor(createSessionFn, cache = new S3ExpressIdentityCache) {
        this.createSessionFn = createSessionFn;
        this.cache = cache;
      }
      async getS3ExpressIdentity(awsIdentity, identityProperties) {
        const bucket = identityProperties.Bucket;
        const {cache} = this;
        if (awsIdentity.accessKeyId !== this.accessKeyId) {
          this.accessKeyId = awsIdentity.accessKeyId;
          this.cacheGeneration++;
          cache.clear();
        }
        const cacheGeneration = this.cacheGeneration;
        const entry = cache.get(bucket);
        if (entry) return entry.identity.then(identity => {
          const isExpired = (identity.expiration?.getTime() ?? 0) < Date.now();
          if (isExpired) return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
          const isExpiringSoon = (identity.expiration?.getTime() ?? 0) < Date.now() + S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS;
          if (isExpiringSoon && !entry.isRefreshing) {
            entry.isRefreshing = true;
            this.getIdentity(bucket).then(id => {
              if (cacheGeneration === this.cacheGeneration) cache.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
            });
          }
          return identity;
        });
        return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
      }
      async getIdentity(bucket) {
        await this.cache.purgeExpired().catch(error => {
          console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
        });
        const session = await this.createSessionFn(bucket);
        if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
        const identity = {
          accessKeyId: session.Credentials.AccessKeyId,
          secretAccessKey: session.Credentials.SecretAccessKey,
          sessionToken: session.Credentials.SessionToken,
          expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
        };
        return identity;
      }
    }
    const resolveS3Config = (input, {session}) => {
      const [s3ClientProvider, CreateSessionCommandCtor] = session;
      const {forcePathStyle, useAccelerateEndpoint, disableMultiregionAccessPoints, followRegionRedirects, s3ExpressIdentityProvider, bucketEndpoint, expectContinueHeader} = input;
      return Object.assign(input, {
        forcePathStyle: forcePathStyle ?? false,
        useAccelerateEndpoint: useAccelerateEndpoint ?? false,
        disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? false,
        followRegionRedirects: followRegionRedirects ?? false,
        s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async key => s3ClientProvider().send(new CreateSessionCommandCtor({
          Bucket: key
        }))),
        bucketEndpoint: bucketEndpoint ?? false,
        expectContinueHeader: expectContinueHeader ?? 2097152
      });
    };
    const S3_EXPRESS_BUCKET_TYPE = "Directory";
    const S3_EXPRESS_BACKEND = "S3Express";
    const S3_EXPRESS_AUTH_SCHEME = "sigv4-s3express";
    const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
    const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
    const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME = "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
    const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME = "s3_disable_express_session_auth";
    const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
      environmentVariableSelector: env => booleanSelector(env, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME, SelectorType.ENV),
      configFileSelector: profile => booleanSelector(profile, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME, SelectorType.CONFIG),
      default: false
    };
    const s3ExpressMiddleware = options => (next, context) => async args => {
      if (context.endpointV2) {
        const endpoint = context.endpointV2;
        const isS3ExpressAuth = endpoint.properties?.authSchemes?.[0]?.name === S3_EXPRESS_AUTH_SCHEME;
        const isS3ExpressBucket = endpoint.properties?.backend === S3_EXPRESS_BACKEND || endpoint.properties?.bucketType === S3_EXPRESS_BUCKET_TYPE;
        if (isS3ExpressBucket) {
          setFeature(context, "S3_EXPRESS_BUCKET", "J");
          context.isS3ExpressBucket = true;
        }
        if (isS3ExpressAuth) {
          const requestBucket = args.input.Bucket;
          if (requestBucket) {
            const s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), {
              Bucket: requestBucket
            });
            context.s3ExpressIdentity = s3ExpressIdentity;
            if (HttpRequest.isInstance(args.request) && s3ExpressIdentity.sessionToken) args.request.headers[SESSION_TOKEN_HEADER] = s3ExpressIdentity.sessionToken;
          }
        }
      }
      return next(args);
    };
    const s3ExpressMiddlewareOptions = {
      name: "s3ExpressMiddleware",
      step: "build",
      tags: [ "S3", "S3_EXPRESS" ],
      override: true
    };
    const getS3ExpressPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(s3ExpressMiddleware(options), s3ExpressMiddlewareOptions);
      }
    });
    const signS3Express = async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner) => {
      const signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
      if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
      return signedRequest;
    };
    const defaultErrorHandler = signingProperties => error => {
      throw error;
    };
    const defaultSuccessHandler = (httpResponse, signingProperties) => {};
    const s3ExpressHttpSigningMiddleware = config => (next, context) => async args => {
      if (!HttpRequest.isInstance(args.request)) return next(args);
      const smithyContext = getSmithyContext(context);
      const scheme = smithyContext.selectedHttpAuthScheme;
      if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
      const {httpAuthOption: {signingProperties = {}}, identity, signer} = scheme;
      let request;
      if (context.s3ExpressIdentity) request = await signS3Express(context.s3ExpressIdentity, signingProperties, args.request, await config.signer()); else request = await signer.sign(args.request, identity, signingProperties);
      const output = await next({
        ...args,
        request
      }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
      (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
      return output;
    };
    const getS3ExpressHttpSigningPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config), httpSigningMiddlewareOptions);
      }
    });
    function toStream(bytes) {
      return Readable.from(Buffer.from(bytes));
    }
    const THROW_IF_EMPTY_BODY = {
      CopyObjectCommand: true,
      UploadPartCopyCommand: true,
      CompleteMultipartUploadCommand: true
    };
    const throw200ExceptionsMiddleware = config => (next, context) => async args => {
      const result = await next(args);
      const {response} = result;
      if (!HttpResponse.isInstance(response)) return result;
      const {statusCode, body} = response;
      if (statusCode < 200 || statusCode >= 300) return result;
      const bodyBytes = await collectBody(body, config);
      response.body = toStream(bodyBytes);
      if (bodyBytes.length === 0 && THROW_IF_EMPTY_BODY[context.commandName]) {
        const err = new Error("S3 aborted request");
        err.$metadata = {
          httpStatusCode: 503
        };
        err.name = "InternalError";
        throw err;
      }
      const bodyStringTail = config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
      if (bodyStringTail && bodyStringTail.endsWith("</Error>")) response.statusCode = 503;
      return result;
    };
    const collectBody = (streamBody = new Uint8Array, context) => {
      if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
      return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array);
    };
    const throw200ExceptionsMiddlewareOptions = {
      relation: "after",
      toMiddleware: "deserializerMiddleware",
      tags: [ "THROW_200_EXCEPTIONS", "S3" ],
      name: "throw200ExceptionsMiddleware",
      override: true
    };
    const getThrow200ExceptionsPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(throw200ExceptionsMiddleware(config), throw200ExceptionsMiddlewareOptions);
      }
    });
    function bucketEndpointMiddleware$1(options) {
      return (next, context) => async args => {
        if (options.bucketEndpoint) {
          const endpoint = context.endpointV2;
          if (endpoint) {
            const bucket = args.input.Bucket;
            if (typeof bucket === "string") try {
              const bucketEndpointUrl = new URL(bucket);
              context.endpointV2 = {
                ...endpoint,
                url: bucketEndpointUrl
              };
            } catch (e) {
              const warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
              if (context.logger?.constructor?.name === "NoOpLogger") console.warn(warning); else context.logger?.warn?.(warning);
              throw e;
            }
          }
        }
        return next(args);
      };
    }
    const bucketEndpointMiddlewareOptions$1 = {
      name: "bucketEndpointMiddleware",
      override: true,
      relation: "after",
      toMiddleware: "endpointV2Middleware"
    };
    function validateBucketNameMiddleware({bucketEndpoint}) {
      return next => async args => {
        const {input: {Bucket}} = args;
        if (!bucketEndpoint && typeof Bucket === "string" && !validate(Bucket) && Bucket.indexOf("/") >= 0) {
          const err = new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
          err.name = "InvalidBucketName";
          throw err;
        }
        return next({
          ...args
        });
      };
    }
    const validateBucketNameMiddlewareOptions = {
      step: "initialize",
      tags: [ "VALIDATE_BUCKET_NAME" ],
      name: "validateBucketNameMiddleware",
      override: true
    };
    const getValidateBucketNamePlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(validateBucketNameMiddleware(options), validateBucketNameMiddlewareOptions);
        clientStack.addRelativeTo(bucketEndpointMiddleware$1(options), bucketEndpointMiddlewareOptions$1);
      }
    });
    class S3RestXmlProtocol extends AwsRestXmlProtocol {
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        const ns = NormalizedSchema.of(operationSchema.input);
        const staticStructureSchema = ns.getSchema();
        let bucketMemberIndex = 0;
        const requiredMemberCount = staticStructureSchema[6] ?? 0;
        if (input && typeof input === "object") for (const [memberName, memberNs] of ns.structIterator()) {
          if (++bucketMemberIndex > requiredMemberCount) break;
          if (memberName === "Bucket") {
            if (!input.Bucket && memberNs.getMergedTraits().httpLabel) throw new Error(`No value provided for input HTTP label: Bucket.`);
            break;
          }
        }
        return request;
      }
    }
    const NODE_USE_ARN_REGION_ENV_NAME = "AWS_S3_USE_ARN_REGION";
    const NODE_USE_ARN_REGION_INI_NAME = "s3_use_arn_region";
    const NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => booleanSelector(env, NODE_USE_ARN_REGION_ENV_NAME, SelectorType.ENV),
      configFileSelector: profile => booleanSelector(profile, NODE_USE_ARN_REGION_INI_NAME, SelectorType.CONFIG),
      default: void 0
    };
    function addExpectContinueMiddleware(options) {
      return next => async args => {
        const {request} = args;
        if (options.expectContinueHeader !== false && HttpRequest.isInstance(request) && request.body && options.runtime === "node" && options.requestHandler?.constructor?.name !== "FetchHttpHandler") {
          let sendHeader = true;
          if (typeof options.expectContinueHeader === "number") try {
            const bodyLength = Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? 1 / 0;
            sendHeader = bodyLength >= options.expectContinueHeader;
          } catch (e) {} else sendHeader = !!options.expectContinueHeader;
          if (sendHeader) request.headers.Expect = "100-continue";
        }
        return next({
          ...args,
          request
        });
      };
    }
    const addExpectContinueMiddlewareOptions = {
      step: "build",
      tags: [ "SET_EXPECT_HEADER", "EXPECT_HEADER" ],
      name: "addExpectContinueMiddleware",
      override: true
    };
    const getAddExpectContinuePlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(addExpectContinueMiddleware(options), addExpectContinueMiddlewareOptions);
      }
    });
    exports.nr = NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS;
    exports.KU = NODE_USE_ARN_REGION_CONFIG_OPTIONS;
    exports.mf = S3RestXmlProtocol;
    exports.DD = getAddExpectContinuePlugin;
    exports._W = getRegionRedirectMiddlewarePlugin;
    exports.Zu = getS3ExpressHttpSigningPlugin;
    exports.GE = getS3ExpressPlugin;
    exports.Cg = getThrow200ExceptionsPlugin;
    exports.Br = getValidateBucketNamePlugin;
    exports.ri = resolveS3Config;
  }
};