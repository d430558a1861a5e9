export const id = 3409;

export const ids = [ 3409 ];

export const modules = {
  73409: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createImageBuilder: () => createImageBuilder
    });
    var ImagebuilderClient = __webpack_require__(67160);
    var external_node_crypto_ = __webpack_require__(77598);
    var GetImageCommand = __webpack_require__(5548);
    var ListImageBuildVersionsCommand = __webpack_require__(49041);
    var CreateImageCommand = __webpack_require__(76686);
    var CancelImageCreationCommand = __webpack_require__(18379);
    var RetryImageCommand = __webpack_require__(6454);
    var ListWorkflowExecutionsCommand = __webpack_require__(45733);
    var ListWorkflowStepExecutionsCommand = __webpack_require__(72407);
    var TagResourceCommand = __webpack_require__(9533);
    var errors = __webpack_require__(51362);
    var raw_body = __webpack_require__(26833);
    var told = __webpack_require__(65461);
    function imageFunctions({client, call, target}) {
      return {
        image: async arn => {
          try {
            return await call(target("GetImage", arn), async () => {
              const {output, answer} = await (0, raw_body.W)(new GetImageCommand.L({
                imageBuildVersionArn: arn
              }), command => client.send(command));
              return imageOf((0, told.E)(output.image, "image", output), answer, arn);
            });
          } catch (error) {
            if ((0, errors.c4)(error)) return;
            throw error;
          }
        },
        failureContext: async arn => call(target("GetImage", arn), async () => {
          const {answer} = await (0, raw_body.W)(new GetImageCommand.L({
            imageBuildVersionArn: arn
          }), command => client.send(command));
          const {image} = answer;
          return image?.state?.failureContext ?? image?.failureContext;
        }),
        builds: async imageVersionArn => {
          const builds = [];
          let next;
          try {
            do {
              const nextToken = next;
              const answer = await call(target("ListImageBuildVersions", imageVersionArn), () => client.send(new ListImageBuildVersionsCommand.y({
                imageVersionArn,
                maxResults: 25,
                ...nextToken === void 0 ? {} : {
                  nextToken
                }
              })));
              for (const summary of answer.imageSummaryList ?? []) builds.push({
                arn: summary.arn ?? "",
                status: summary.state?.status ?? "unknown",
                createdAt: Date.parse(summary.dateCreated ?? "") || 0
              });
              next = answer.nextToken ?? void 0;
            } while (next !== void 0);
          } catch (error) {
            if ((0, errors.c4)(error)) return [];
            throw error;
          }
          return builds;
        },
        startBuild: async (request, clientToken) => call({
          ...target("CreateImage", request.imageRecipeArn),
          isAnsweredOnce: true
        }, async () => {
          const answer = await client.send(new CreateImageCommand.T({
            ...request,
            clientToken
          }));
          return (0, told.E)(answer.imageBuildVersionArn, "imageBuildVersionArn", answer);
        }),
        cancelBuild: async imageBuildVersionArn => {
          const clientToken = (0, external_node_crypto_.randomUUID)();
          await call(target("CancelImageCreation", imageBuildVersionArn), () => client.send(new CancelImageCreationCommand.P({
            imageBuildVersionArn,
            clientToken
          })));
        },
        retryBuild: async (imageBuildVersionArn, clientToken) => {
          await call(target("RetryImage", imageBuildVersionArn), () => client.send(new RetryImageCommand.V({
            imageBuildVersionArn,
            clientToken
          })));
        },
        workflows: async imageBuildVersionArn => {
          const answer = await call(target("ListWorkflowExecutions", imageBuildVersionArn), () => client.send(new ListWorkflowExecutionsCommand.I({
            imageBuildVersionArn
          })));
          return (answer.workflowExecutions ?? []).map(execution => ({
            id: execution.workflowExecutionId ?? "",
            type: execution.type ?? typeOfWorkflow(execution.workflowBuildVersionArn),
            status: execution.status ?? "unknown",
            message: execution.message ?? "",
            startedAt: Date.parse(execution.startTime ?? "") || 0
          }));
        },
        workflowSteps: async workflowExecutionId => {
          const answer = await call(target("ListWorkflowStepExecutions", workflowExecutionId), () => client.send(new ListWorkflowStepExecutionsCommand.k({
            workflowExecutionId
          })));
          return (answer.steps ?? []).map(step => ({
            name: step.name ?? "",
            action: step.action ?? "",
            status: step.status ?? "unknown",
            message: step.message ?? "",
            startedAt: Date.parse(step.startTime ?? "") || 0,
            outputs: step.outputs ?? ""
          }));
        },
        tagResource: async (resourceArn, tags) => {
          await call(target("TagResource", resourceArn), () => client.send(new TagResourceCommand.e({
            resourceArn,
            tags
          })));
        }
      };
    }
    function typeOfWorkflow(arn = "") {
      return /:workflow\/(build|test|distribution)\//.exec(arn)?.[1]?.toUpperCase() ?? "BUILD";
    }
    function imageOf(image, answer, asked) {
      return {
        arn: image.arn ?? (/\/\d+$/.test(asked) ? asked : ""),
        status: image.state?.status ?? "unknown",
        ...image.state?.reason === void 0 ? {} : {
          reason: image.state.reason
        },
        createdAt: Date.parse(image.dateCreated ?? "") || 0,
        imageRecipeArn: image.imageRecipe?.arn ?? "",
        infrastructureArn: image.infrastructureConfiguration?.arn ?? "",
        distributionArn: image.distributionConfiguration?.arn ?? "",
        amis: (image.outputResources?.amis ?? []).map(ami => ({
          region: ami.region ?? "",
          amiId: ami.image ?? "",
          ...ami.name === void 0 ? {} : {
            name: ami.name
          },
          ...ami.accountId === void 0 ? {} : {
            accountId: ami.accountId
          }
        })),
        tags: image.tags ?? {},
        answer
      };
    }
    var GetComponentCommand = __webpack_require__(85518);
    var CreateComponentCommand = __webpack_require__(17216);
    var GetImageRecipeCommand = __webpack_require__(5542);
    var CreateImageRecipeCommand = __webpack_require__(35112);
    var GetInfrastructureConfigurationCommand = __webpack_require__(86650);
    var CreateInfrastructureConfigurationCommand = __webpack_require__(54180);
    var GetDistributionConfigurationCommand = __webpack_require__(42075);
    var CreateDistributionConfigurationCommand = __webpack_require__(79789);
    var GetImagePipelineCommand = __webpack_require__(93370);
    var CreateImagePipelineCommand = __webpack_require__(6616);
    var UpdateImagePipelineCommand = __webpack_require__(18701);
    function resourceFunctions({client, call, target}) {
      const get = async (operation, arn, send) => {
        try {
          return await call(target(operation, arn), send);
        } catch (error) {
          if ((0, errors.c4)(error)) return;
          throw error;
        }
      };
      return {
        component: arn => get("GetComponent", arn, async () => {
          const {output, answer} = await (0, raw_body.W)(new GetComponentCommand.P({
            componentBuildVersionArn: arn
          }), command => client.send(command));
          const {component} = output;
          return {
            arn: component?.arn ?? "",
            platform: component?.platform ?? "",
            answer
          };
        }),
        createComponent: async (request, clientToken) => call(target("CreateComponent", request.name), async () => {
          const answer = await client.send(new CreateComponentCommand.P({
            ...request,
            clientToken
          }));
          return (0, told.E)(answer.componentBuildVersionArn, "componentBuildVersionArn", answer);
        }),
        imageRecipe: arn => get("GetImageRecipe", arn, async () => {
          const {output, answer} = await (0, raw_body.W)(new GetImageRecipeCommand.Z({
            imageRecipeArn: arn
          }), command => client.send(command));
          return {
            ...imageRecipeOf(output.imageRecipe ?? {}),
            answer
          };
        }),
        createImageRecipe: async (request, clientToken) => call(target("CreateImageRecipe", request.name), async () => {
          const answer = await client.send(new CreateImageRecipeCommand.r({
            ...request,
            clientToken
          }));
          return (0, told.E)(answer.imageRecipeArn, "imageRecipeArn", answer);
        }),
        infrastructure: arn => get("GetInfrastructureConfiguration", arn, () => (0, raw_body.W)(new GetInfrastructureConfigurationCommand.V({
          infrastructureConfigurationArn: arn
        }), command => client.send(command))),
        createInfrastructure: async (request, clientToken) => call(target("CreateInfrastructureConfiguration", request.name), async () => {
          const answer = await client.send(new CreateInfrastructureConfigurationCommand.P({
            ...request,
            clientToken
          }));
          return (0, told.E)(answer.infrastructureConfigurationArn, "infrastructureConfigurationArn", answer);
        }),
        distribution: arn => get("GetDistributionConfiguration", arn, () => (0, raw_body.W)(new GetDistributionConfigurationCommand.m({
          distributionConfigurationArn: arn
        }), command => client.send(command))),
        createDistribution: async (request, clientToken) => call(target("CreateDistributionConfiguration", request.name), async () => {
          const answer = await client.send(new CreateDistributionConfigurationCommand.o({
            ...request,
            clientToken
          }));
          return (0, told.E)(answer.distributionConfigurationArn, "distributionConfigurationArn", answer);
        }),
        pipeline: arn => get("GetImagePipeline", arn, async () => {
          const {imagePipeline: found} = await client.send(new GetImagePipelineCommand.B({
            imagePipelineArn: arn
          }));
          return found && {
            arn: found.arn ?? "",
            imageRecipeArn: found.imageRecipeArn ?? "",
            infrastructureArn: found.infrastructureConfigurationArn ?? "",
            distributionArn: found.distributionConfigurationArn ?? "",
            isScheduled: found.schedule?.scheduleExpression !== void 0,
            status: found.status ?? "",
            updatedAt: found.dateUpdated ?? "",
            tags: found.tags ?? {}
          };
        }),
        createPipeline: async (request, clientToken) => call(target("CreateImagePipeline", request.name), async () => {
          const answer = await client.send(new CreateImagePipelineCommand.l({
            ...request,
            clientToken
          }));
          return (0, told.E)(answer.imagePipelineArn, "imagePipelineArn", answer);
        }),
        updatePipeline: async (imagePipelineArn, {name: _name, tags: _tags, ...request}, clientToken) => {
          await call(target("UpdateImagePipeline", imagePipelineArn), () => client.send(new UpdateImagePipelineCommand.i({
            imagePipelineArn,
            ...request,
            clientToken
          })));
        }
      };
    }
    function imageRecipeOf(recipe) {
      const additional = recipe.additionalInstanceConfiguration;
      return {
        name: recipe.name ?? "",
        parentImage: recipe.parentImage ?? "",
        components: (recipe.components ?? []).map(({componentArn, parameters}) => ({
          arn: componentArn ?? "",
          parameters: Object.fromEntries((parameters ?? []).map(({name, value}) => [ name ?? "", (value ?? []).join(",") ]))
        })),
        volumes: (recipe.blockDeviceMappings ?? []).map(({ebs}) => ({
          sizeGiB: ebs?.volumeSize ?? 0,
          kmsKeyId: ebs?.kmsKeyId ?? ""
        })),
        userData: additional?.userDataOverride ?? "",
        keepsSsmAgent: additional?.systemsManagerAgent?.uninstallAfterBuild === false
      };
    }
    var without_empty = __webpack_require__(77094);
    function createImageBuilder({config, call}) {
      const client = (0, without_empty.C)(new ImagebuilderClient.w(config));
      const target = (operation, resource) => ({
        service: "imagebuilder",
        operation,
        region: config.region,
        resource
      });
      return {
        ...imageFunctions({
          client,
          call,
          target
        }),
        ...resourceFunctions({
          client,
          call,
          target
        })
      };
    }
  },
  26833: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => sendForJson,
      y: () => sendForSet
    });
    var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
    var _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18844);
    var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65461);
    function keepRawBody(command) {
      let text = "";
      const keep = next => async args => {
        const result = await next(args);
        const response = result.response;
        if (response?.body) {
          const bytes = await bytesOf(response.body);
          text = bytes.toString("utf8");
          response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([ bytes ]);
        }
        return result;
      };
      command.middlewareStack.addRelativeTo(keep, {
        name: "keepRawBody",
        relation: "after",
        toMiddleware: "deserializerMiddleware"
      });
      return {
        text: () => text
      };
    }
    async function bytesOf(body) {
      if (body instanceof Uint8Array) return Buffer.from(body);
      const chunks = [];
      for await (const chunk of body) chunks.push(chunk);
      return Buffer.concat(chunks);
    }
    async function sendForSet(command, send, name) {
      const body = keepRawBody(command);
      const output = await send(command);
      const [root] = Object.values(asXml(body.text(), output));
      const answer = withLists(root);
      return {
        output,
        set: Object.hasOwn(answer, name) ? answer[name] : (0, _told_js__WEBPACK_IMPORTED_MODULE_1__.E)(void 0, name, output)
      };
    }
    function asXml(text, {$metadata}) {
      try {
        return (0, _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_2__.parseXML)(text);
      } catch (cause) {
        throw Object.assign(new SyntaxError("the answer is no XML", {
          cause
        }), {
          $metadata
        });
      }
    }
    function withLists(node) {
      if (Array.isArray(node)) return node.map(withLists);
      if (typeof node !== "object" || node === null) return node;
      const {xmlns: _namespace, ...members} = node;
      const names = Object.keys(members);
      if (names.length === 1 && names[0] === "item") return [ members["item"] ].flat().map(withLists);
      return Object.fromEntries(Object.entries(members).map(([name, value]) => [ name.charAt(0).toLowerCase() + name.slice(1), withLists(value) ]));
    }
    async function sendForJson(command, send) {
      const body = keepRawBody(command);
      const output = await send(command);
      return {
        output,
        answer: JSON.parse(body.text())
      };
    }
  },
  77094: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => withoutEmpty
    });
    function withoutEmpty(client) {
      const leaveOut = next => args => next({
        ...args,
        input: filled(args.input) ?? {}
      });
      client.middlewareStack.add(leaveOut, {
        name: "withoutEmpty",
        step: "initialize"
      });
      return client;
    }
    function filled(value) {
      if (Array.isArray(value)) return value.length === 0 ? void 0 : value.map(filled);
      if (typeof value !== "object" || value === null || !isPlain(value)) return value;
      const members = Object.entries(value).map(([name, member]) => [ name, filled(member) ]).filter(([, member]) => member !== void 0);
      return members.length === 0 ? void 0 : Object.fromEntries(members);
    }
    function isPlain(value) {
      const prototype = Object.getPrototypeOf(value);
      return prototype === Object.prototype || prototype === null;
    }
  }
};