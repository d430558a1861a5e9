export const id = 5446;

export const ids = [ 5446 ];

export const modules = {
  5446: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      lookup: () => lookup
    });
    var errors = __webpack_require__(18204);
    var outputs_amis = __webpack_require__(76614);
    var publish = __webpack_require__(14113);
    var ami_name_template = __webpack_require__(48354);
    var load = __webpack_require__(32064);
    var own_parent = __webpack_require__(40036);
    var parent_image = __webpack_require__(95203);
    var released_image = __webpack_require__(57468);
    var plan_tags = __webpack_require__(13666);
    var share = __webpack_require__(94672);
    var ami_name = __webpack_require__(45795);
    async function lookUp(images, store) {
      const {account} = await store.callerIdentity();
      const places = images.flatMap(image => image.regions.map(region => ({
        ...image,
        region
      })));
      const queries = Map.groupBy(places, ({owner, region}) => `${owner} ${region}`);
      const answers = new Map(await Promise.all([ ...queries ].map(async ([key, group]) => {
        const {owner, region} = group[0];
        const amis = await store.amis(region, {
          owner,
          filters: {
            name: group.map(({stem}) => `${stem} *`),
            state: [ "available" ]
          }
        });
        return [ key, amis.filter(({tags}) => owner !== account || tags[plan_tags.nP.type] === plan_tags.YS) ];
      })));
      const found = {
        amis: Object.fromEntries(images.map(({recipe}) => [ recipe, {} ])),
        missing: []
      };
      const newest = await Promise.all(places.map(async ({stem, owner, region, isShared, regions: [homeRegion = region]}) => {
        const amis = (answers.get(`${owner} ${region}`) ?? []).filter(({name}) => (0, ami_name.HH)(name, stem));
        if (owner !== account) return (0, parent_image._A)(amis);
        return isShared ? newestShared(amis, store) : newestReleased(amis, {
          account,
          homeRegion
        }, store);
      }));
      for (const [index, {recipe, stem, owner, region}] of places.entries()) {
        const ami = newest[index];
        if (ami) found.amis[recipe][region] = ami; else found.missing.push({
          recipe,
          stem,
          owner,
          region
        });
      }
      return found;
    }
    async function newestShared(amis, store) {
      for (let remaining = [ ...amis ]; remaining.length > 0; ) {
        const newest = (0, parent_image._A)(remaining);
        if (!(0, share.uP)(await store.launchPermissions(newest.region, newest.amiId))) return newest;
        remaining = remaining.filter(ami => ami !== newest);
      }
      return;
    }
    async function newestReleased(amis, home, store) {
      for (const ami of (0, own_parent.ll)(amis)) if (await (0, released_image.Q)(ami, home, store)) return ami;
      return;
    }
    var right_recipes = __webpack_require__(91774);
    async function lookup(inputs, adapters) {
      const {runner} = adapters;
      const {images, found} = await find(inputs, adapters).catch(async error => {
        await (0, publish.publish)(outputs_amis.y, runner.setOutput);
        throw error;
      });
      const amis = Object.fromEntries(Object.entries(found.amis).map(([recipe, byRegion]) => [ recipe, Object.fromEntries(Object.entries(byRegion).map(([region, ami]) => [ region, ami.amiId ])) ]));
      const [only, second] = images;
      await (0, publish.publish)({
        amis,
        "ami-id": only && !second ? amis[only.recipe]?.[only.regions[0] ?? ""] : void 0
      }, runner.setOutput);
      for (const [recipe, byRegion] of Object.entries(found.amis)) for (const [region, ami] of Object.entries(byRegion)) runner.info(`${recipe}  ${region}  ${ami.amiId}  ${ami.name}`);
      const {renderLookup} = await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(7741) ]).then(__webpack_require__.bind(__webpack_require__, 87741));
      await runner.writeSummary(renderLookup(found));
      if (found.missing.length === 0) return true;
      const where = found.missing.map(({stem, owner, region}) => `"${stem} *" of account ${owner} in ${region}`);
      throw new errors.lZ("lookup", `No released AMI is visible for ${where.join("; ")}.`, "Check that it was released there and that this account is in `shareWith` of the recipe; a candidate is not shown.");
    }
    async function find(inputs, adapters) {
      const images = await soughtImages(inputs, adapters);
      const region = images[0]?.regions[0];
      if (region === void 0) throw new errors.lZ("recipe", "There is no recipe to look for.", "Name at least one in the input recipes.");
      const {sts, ec2, images: builds} = await adapters.connect(inputs.credentials, region);
      const found = await lookUp(images, {
        callerIdentity: sts.callerIdentity,
        amis: ec2.amis,
        launchPermissions: ec2.launchPermissions,
        image: builds.image,
        builds: builds.builds
      });
      return {
        images,
        found
      };
    }
    async function soughtImages({recipes, owner, regions}, adapters) {
      if (owner !== "") return recipes.map(recipe => ({
        recipe,
        stem: recipe,
        owner,
        regions,
        isShared: true
      }));
      const loaded = await (0, right_recipes.v)(await (0, load.Q)(recipes, adapters.run.workspace), adapters);
      return loaded.map(recipe => ({
        recipe: recipe.name,
        stem: (0, ami_name_template.R)(recipe.name, recipe.amiName),
        owner: recipe.account,
        regions: [ recipe.homeRegion, ...recipe.regions.filter(region => region !== recipe.homeRegion) ],
        isShared: !(0, share.uP)({
          ...recipe.shareWith,
          isPublic: false
        })
      }));
    }
  }
};