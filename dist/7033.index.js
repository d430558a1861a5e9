export const id = 7033;

export const ids = [ 7033 ];

export const modules = {
  7033: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createImageBuilder: () => createImageBuilder
    });
    var ImagebuilderClient = __webpack_require__(7160);
    var GetImageCommand = __webpack_require__(5548);
    var ListImageBuildVersionsCommand = __webpack_require__(9041);
    var CreateImageCommand = __webpack_require__(6686);
    var CancelImageCreationCommand = __webpack_require__(8379);
    var ListWorkflowExecutionsCommand = __webpack_require__(5733);
    var ListWorkflowStepExecutionsCommand = __webpack_require__(2407);
    var TagResourceCommand = __webpack_require__(9533);
    var errors = __webpack_require__(1362);
    var external_node_stream_ = __webpack_require__(7075);
    function keepRawBody(command) {
      let text = "";
      const keep = next => async args => {
        const result = await next(args);
        const response = result.response;
        if (response?.body) {
          const chunks = [];
          for await (const chunk of response.body) chunks.push(chunk);
          const bytes = Buffer.concat(chunks);
          text = bytes.toString("utf8");
          response.body = external_node_stream_.Readable.from([ bytes ]);
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
    function imageFunctions({client, call, target}) {
      return {
        image: async arn => {
          try {
            const answer = await call(target("GetImage", arn), () => client.send(new GetImageCommand.L({
              imageBuildVersionArn: arn
            })));
            return answer.image && imageOf(answer.image);
          } catch (error) {
            if ((0, errors.c4)(error)) return;
            throw error;
          }
        },
        failureContext: async arn => call(target("GetImage", arn), async () => {
          const command = new GetImageCommand.L({
            imageBuildVersionArn: arn
          });
          const body = keepRawBody(command);
          await client.send(command);
          const {image} = JSON.parse(body.text());
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
        startBuild: async (request, clientToken) => {
          const answer = await call({
            ...target("CreateImage", request.imageRecipeArn),
            isAnsweredOnce: true
          }, () => client.send(new CreateImageCommand.T({
            ...request,
            clientToken
          })));
          return answer.imageBuildVersionArn ?? "";
        },
        cancelBuild: async (imageBuildVersionArn, clientToken) => {
          await call(target("CancelImageCreation", imageBuildVersionArn), () => client.send(new CancelImageCreationCommand.P({
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
            type: execution.type ?? "BUILD",
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
    function imageOf(image) {
      return {
        arn: image.arn ?? "",
        status: image.state?.status ?? "unknown",
        ...image.state?.reason === void 0 ? {} : {
          reason: image.state.reason
        },
        createdAt: Date.parse(image.dateCreated ?? "") || 0,
        imageRecipeArn: image.imageRecipe?.arn ?? "",
        infrastructureArn: image.infrastructureConfiguration?.arn ?? "",
        distributionArn: image.distributionConfiguration?.arn ?? "",
        testsEnabled: image.imageTestsConfiguration?.imageTestsEnabled === true,
        hasCustomWorkflows: (image.workflows ?? []).some(workflow => !/^arn:[^:]+:imagebuilder:[^:]+:aws:workflow\//.test(workflow.workflowArn ?? "")),
        ...image.executionRole === void 0 ? {} : {
          executionRole: image.executionRole
        },
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
        tags: image.tags ?? {}
      };
    }
    var GetComponentCommand = __webpack_require__(5518);
    var CreateComponentCommand = __webpack_require__(7216);
    var GetImageRecipeCommand = __webpack_require__(5542);
    var CreateImageRecipeCommand = __webpack_require__(5112);
    var GetInfrastructureConfigurationCommand = __webpack_require__(6650);
    var CreateInfrastructureConfigurationCommand = __webpack_require__(4180);
    var GetDistributionConfigurationCommand = __webpack_require__(2075);
    var CreateDistributionConfigurationCommand = __webpack_require__(9789);
    var GetImagePipelineCommand = __webpack_require__(3370);
    var CreateImagePipelineCommand = __webpack_require__(6616);
    var UpdateImagePipelineCommand = __webpack_require__(8701);
    const usualFolders = new Set([ "/tmp", "C:/", "C:\\" ]);
    function resourceFunctions({client, call, target}) {
      const get = async (operation, arn, send, read) => {
        try {
          return read(await call(target(operation, arn), send));
        } catch (error) {
          if ((0, errors.c4)(error)) return;
          throw error;
        }
      };
      return {
        component: arn => get("GetComponent", arn, () => client.send(new GetComponentCommand.P({
          componentBuildVersionArn: arn
        })), ({component}) => component && {
          arn: component.arn ?? "",
          data: component.data ?? "",
          platform: component.platform ?? ""
        }),
        createComponent: async (request, clientToken) => {
          const answer = await call(target("CreateComponent", request.name), () => client.send(new CreateComponentCommand.P({
            ...request,
            clientToken
          })));
          return answer.componentBuildVersionArn ?? "";
        },
        imageRecipe: arn => get("GetImageRecipe", arn, () => client.send(new GetImageRecipeCommand.Z({
          imageRecipeArn: arn
        })), ({imageRecipe}) => imageRecipe && {
          parentImage: imageRecipe.parentImage ?? "",
          components: (imageRecipe.components ?? []).map(({componentArn, parameters}) => ({
            arn: componentArn ?? "",
            parameters: Object.fromEntries((parameters ?? []).map(({name, value}) => [ name ?? "", (value ?? []).join(",") ]))
          })),
          volumes: (imageRecipe.blockDeviceMappings ?? []).map(({deviceName, ebs}) => ({
            device: deviceName ?? "",
            sizeGiB: ebs?.volumeSize ?? 0,
            isEncrypted: ebs?.encrypted === true,
            kmsKeyId: ebs?.kmsKeyId ?? "",
            snapshotId: ebs?.snapshotId ?? ""
          })),
          userData: imageRecipe.additionalInstanceConfiguration?.userDataOverride ?? "",
          keepsSsmAgent: imageRecipe.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false,
          amiTags: Object.keys(imageRecipe.amiTags ?? {}),
          workingDirectory: usualFolders.has(imageRecipe.workingDirectory) ? "" : imageRecipe.workingDirectory ?? ""
        }),
        createImageRecipe: async (request, clientToken) => {
          const answer = await call(target("CreateImageRecipe", request.name), () => client.send(new CreateImageRecipeCommand.r({
            ...request,
            clientToken
          })));
          return answer.imageRecipeArn ?? "";
        },
        infrastructure: arn => get("GetInfrastructureConfiguration", arn, () => client.send(new GetInfrastructureConfigurationCommand.V({
          infrastructureConfigurationArn: arn
        })), ({infrastructureConfiguration: found}) => found && {
          instanceProfileName: found.instanceProfileName ?? "",
          instanceTypes: found.instanceTypes ?? [],
          subnetId: found.subnetId ?? "",
          securityGroupIds: found.securityGroupIds ?? [],
          keyPair: found.keyPair ?? "",
          terminateInstanceOnFailure: found.terminateInstanceOnFailure !== false,
          httpTokens: found.instanceMetadataOptions?.httpTokens ?? ""
        }),
        createInfrastructure: async (request, clientToken) => {
          const answer = await call(target("CreateInfrastructureConfiguration", request.name), () => client.send(new CreateInfrastructureConfigurationCommand.P({
            ...request,
            clientToken
          })));
          return answer.infrastructureConfigurationArn ?? "";
        },
        distribution: arn => get("GetDistributionConfiguration", arn, () => client.send(new GetDistributionConfigurationCommand.m({
          distributionConfigurationArn: arn
        })), ({distributionConfiguration: found}) => found && {
          distributions: (found.distributions ?? []).map(distribution => ({
            region: distribution.region ?? "",
            name: distribution.amiDistributionConfiguration?.name ?? "",
            kmsKeyId: distribution.amiDistributionConfiguration?.kmsKeyId ?? "",
            extras: extrasOf(distribution),
            amiTags: distribution.amiDistributionConfiguration?.amiTags ?? {}
          }))
        }),
        createDistribution: async (request, clientToken) => {
          const answer = await call(target("CreateDistributionConfiguration", request.name), () => client.send(new CreateDistributionConfigurationCommand.o({
            ...request,
            clientToken
          })));
          return answer.distributionConfigurationArn ?? "";
        },
        pipeline: arn => get("GetImagePipeline", arn, () => client.send(new GetImagePipelineCommand.B({
          imagePipelineArn: arn
        })), ({imagePipeline: found}) => found && {
          arn: found.arn ?? "",
          imageRecipeArn: found.imageRecipeArn ?? "",
          infrastructureArn: found.infrastructureConfigurationArn ?? "",
          distributionArn: found.distributionConfigurationArn ?? "",
          isScheduled: found.schedule?.scheduleExpression !== void 0,
          status: found.status ?? "",
          updatedAt: found.dateUpdated ?? "",
          tags: found.tags ?? {}
        }),
        createPipeline: async (request, clientToken) => {
          const answer = await call(target("CreateImagePipeline", request.name), () => client.send(new CreateImagePipelineCommand.l({
            ...request,
            clientToken
          })));
          return answer.imagePipelineArn ?? "";
        },
        updatePipeline: async (imagePipelineArn, {name: _name, tags: _tags, ...request}, clientToken) => {
          await call(target("UpdateImagePipeline", imagePipelineArn), () => client.send(new UpdateImagePipelineCommand.i({
            imagePipelineArn,
            ...request,
            clientToken
          })));
        }
      };
    }
    function extrasOf({region: _region, amiDistributionConfiguration, ...others}) {
      const {name: _name, kmsKeyId: _key, description: _description, amiTags: _tags, ...rest} = amiDistributionConfiguration ?? {};
      const isSet = ([, value]) => value !== void 0 && !(Array.isArray(value) && value.length === 0);
      return Object.entries({
        ...rest,
        ...others
      }).filter(isSet).map(([member]) => member);
    }
    function createImageBuilder({config, call}) {
      const client = new ImagebuilderClient.w(config);
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
  }
};