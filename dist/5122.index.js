export const id = 5122;

export const ids = [ 5122 ];

export const modules = {
  45122: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      packPlan: () => packPlan,
      plannedOf: () => plannedOf,
      unpackPlan: () => unpackPlan
    });
    var external_node_zlib_ = __webpack_require__(38522);
    var dist = __webpack_require__(37728);
    var errors = __webpack_require__(18204);
    var plan_lock = __webpack_require__(71764);
    const textByName = dist.g1P(dist.YjP(), dist.YjP());
    const parentImageSchema = dist.Ikc({
      image: dist.YjP(),
      name: dist.yqP(dist.YjP()),
      createdAt: dist.yqP(dist.YjP()),
      deprecatedAt: dist.yqP(dist.YjP()),
      rootDeviceName: dist.YjP(),
      snapshotGiB: dist.aig()
    });
    const componentSchema = dist.Oxt("kind", [ dist.Ikc({
      kind: dist.euz("document"),
      file: dist.YjP(),
      arn: dist.YjP(),
      name: dist.YjP(),
      digest: dist.YjP(),
      parameters: textByName
    }), dist.Ikc({
      kind: dist.euz("managed"),
      name: dist.YjP(),
      arn: dist.YjP(),
      parameters: textByName
    }) ]);
    const lockSchema = dist.Ikc({
      version: dist.euz(1),
      recipe: dist.YjP(),
      amiName: dist.yqP(dist.YjP()),
      file: dist.YjP(),
      platform: dist.KIO([ "Linux", "Windows" ]),
      account: dist.YjP(),
      homeRegion: dist.YjP(),
      regions: dist.YOg(dist.YjP()),
      resolvedAt: dist.YjP(),
      notBefore: dist.yqP(dist.YjP()),
      parent: parentImageSchema,
      volumeGiB: dist.aig(),
      components: dist.YOg(componentSchema),
      keys: textByName,
      digest: dist.YjP(),
      contentDigest: dist.YjP()
    });
    const handedLockSchema = dist.Ikc({
      resolvedAt: dist.FsL(dist.YjP(), dist.z6Y(text => !Number.isNaN(Date.parse(text)), "it is no time")),
      force: dist.zMY(),
      parent: parentImageSchema,
      keys: textByName,
      managed: dist.YOg(dist.YjP()),
      checksum: dist.YjP()
    });
    const plan_schema_location = dist.Ikc({
      file: dist.YjP(),
      line: dist.aig(),
      column: dist.aig()
    });
    const findingSchema = dist.Ikc({
      severity: dist.KIO([ "bad", "unknown" ]),
      stops: dist.yqP(dist.euz("release")),
      subject: dist.YjP(),
      message: dist.YjP(),
      remedy: dist.YjP(),
      at: dist.yqP(plan_schema_location)
    });
    const plannedRecipeSchema = dist.Ikc({
      recipe: dist.YjP(),
      file: dist.YjP(),
      action: dist.KIO([ "start", "attach", "reuse", "release", "nothing" ]),
      reason: dist.YjP(),
      changes: dist.YOg(dist.YjP()),
      imageArn: dist.yqP(dist.YjP()),
      isLeftToRelease: dist.yqP(dist.euz(true)),
      isCopiedAgain: dist.yqP(dist.euz(true)),
      isPutRight: dist.yqP(dist.euz(true)),
      lock: lockSchema,
      findings: dist.YOg(findingSchema),
      access: dist.yqP(dist.Ikc({
        added: dist.YOg(dist.YjP()),
        removed: dist.YOg(dist.YjP())
      })),
      lastMinutes: dist.yqP(dist.aig())
    });
    const unplannedRecipeSchema = dist.Ikc({
      recipe: dist.YjP(),
      file: dist.YjP(),
      error: dist.Ikc({
        message: dist.YjP(),
        remedy: dist.YjP(),
        at: dist.yqP(plan_schema_location)
      }),
      isCancelled: dist.yqP(dist.euz(true))
    });
    const planEntries = {
      plannedAt: dist.YjP(),
      share: dist.zMY(),
      deleted: dist.yqP(dist.YOg(dist.YjP())),
      unplanned: dist.yqP(dist.YOg(unplannedRecipeSchema))
    };
    const planSchema = dist.Ikc({
      version: dist.euz(1),
      ...planEntries,
      recipes: dist.YOg(plannedRecipeSchema)
    });
    const handedPlanSchema = dist.Ikc({
      version: dist.euz(2),
      ...planEntries,
      recipes: dist.YOg(dist.Ikc({
        ...plannedRecipeSchema.entries,
        lock: handedLockSchema
      }))
    });
    const packedPlanSchema = dist.rej({
      version: dist.euz(2),
      gzip: dist.YjP()
    });
    const maxPlanBytes = 8 * 1024 * 1024;
    function packPlan({recipes, ...plan}) {
      const handed = {
        ...plan,
        version: 2,
        recipes: recipes.map(one => ({
          ...one,
          lock: (0, plan_lock.Kb)(one.lock)
        }))
      };
      const packed = {
        version: 2,
        gzip: (0, external_node_zlib_.gzipSync)(JSON.stringify(handed), {
          level: 9
        }).toString("base64")
      };
      return JSON.stringify(packed);
    }
    function unpackPlan(text) {
      const outer = parseJson(text);
      const packed = dist.xLC(packedPlanSchema, outer);
      if (packed.success) return checked(handedPlanSchema, parseJson(unzip(packed.output.gzip)));
      const {recipes, ...plan} = checked(planSchema, outer);
      return {
        ...plan,
        version: 2,
        recipes: recipes.map(one => ({
          ...one,
          lock: (0, plan_lock.Kb)(one.lock)
        }))
      };
    }
    function plannedOf(recipe, plan) {
      const planned = plan.recipes.find(({file}) => file === recipe.file);
      const lock = planned && (0, plan_lock.y$)(planned.lock, recipe);
      if (lock) return {
        ...planned,
        lock
      };
      throw new errors.lZ("plan", `${recipe.file} is not what the plan was made of.`, "Check out the same commit as the job that planned, and use the same version of golden-ami; do not change the plan.", {
        at: {
          file: recipe.file,
          line: 1,
          column: 1
        }
      });
    }
    function unzip(base64) {
      try {
        const bytes = Buffer.from(base64, "base64");
        const {buffer, engine} = (0, external_node_zlib_.gunzipSync)(bytes, {
          maxOutputLength: maxPlanBytes,
          info: true
        });
        if (bytes.toString("base64") !== base64) throw new Error("It is not all base64.");
        const isOne = bytes.readUInt32LE(bytes.length - 4) === buffer.length;
        if (!isOne || engine.bytesWritten !== bytes.length) throw new Error("Bytes follow the end.");
        return buffer.toString();
      } catch (cause) {
        throw new errors.lZ("input", "The input plan can't be unpacked.", remedy, {
          cause
        });
      }
    }
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch (cause) {
        throw new errors.lZ("input", "The input plan is no JSON.", remedy, {
          cause
        });
      }
    }
    function checked(schema, value) {
      const result = dist.xLC(schema, value);
      if (result.success) return result.output;
      const [issue] = result.issues;
      throw new errors.lZ("input", `The input plan is not a plan of this version of golden-ami: ${dist.BuJ(issue) ?? "the whole"}: ${issue.message}.`, remedy);
    }
    const remedy = "Hand over the output `plan` of `command: plan` as it stands, and to a leg `recipes: ${{ matrix.recipe }}` beside it.";
  }
};