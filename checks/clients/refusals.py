"""The error names of AWS for what it refuses; and what hangs together can't be deleted."""

from builds import AMI_NAME
from checks import check, equal, holds, refused
from resources import DOCUMENT, token


def creates(account, made, strict):
    ib = account.imagebuilder
    with check("a duplicate recipe: ResourceAlreadyExistsException, with the ARN; also by a name that differs in case and space"):
        for name in ("Clients_Main", "clients main"):
            with refused("ResourceAlreadyExistsException"):
                account.create_recipe(name, [made.component], {"volumeSize": 100})
    with check("a duplicate configuration: ResourceAlreadyExistsException"):
        with refused("ResourceAlreadyExistsException"):
            ib.create_infrastructure_configuration(name="clients", instanceProfileName="golden-ami-build")
        with refused("ResourceAlreadyExistsException"):
            account.create_distribution("clients", AMI_NAME, {account.home: {}})
    with check("a component with the same content: ResourceAlreadyExistsException; with other content: build 2"):
        with refused("ResourceAlreadyExistsException"):
            account.create_component("Clients_Hello", description="other words")
        changed = account.create_component("Clients_Hello", DOCUMENT.replace("echo build", "echo more"))
        equal(changed["componentBuildVersionArn"], made.component[:-1] + "2")
    with check("a bad name, a version with x: InvalidParameterValueException"):
        for wrong in ({"name": "clients/main"}, {"name": "no.dots"}, {"name": "x"}, {"semanticVersion": "1.0.x"}):
            with refused("InvalidParameterValueException"):
                account.create_component(**{"name": "clients-name", **wrong})
        with refused("InvalidParameterValueException"):
            account.create_recipe("clients:main", [made.component], {})
    with check("an unknown ARN: ResourceNotFoundException, 404"):
        unknown = made.image.replace("clients-main", "nobody")
        with refused("ResourceNotFoundException", 404):
            ib.get_image(imageBuildVersionArn=unknown)
        with refused("ResourceNotFoundException", 404):
            ib.get_image_recipe(imageRecipeArn=made.recipe.replace("clients-main", "nobody"))
        with refused("ResourceNotFoundException", 404):
            ib.list_workflow_executions(imageBuildVersionArn=unknown)
        with refused("ResourceNotFoundException", 404):
            account.client("imagebuilder", account.regions[-1]).get_image(imageBuildVersionArn=made.image)
        with refused("ResourceNotFoundException", 404):
            account.create_image(made.recipe.replace("clients-main", "nobody"), made.infrastructure)
    with check("an AMI name without the build date: InvalidParameterValueException; nothing is made"):
        with refused("InvalidParameterValueException"):
            account.create_distribution("clients-undated", "clients", {account.home: {}})
        with refused("ResourceNotFoundException", 404):
            ib.get_distribution_configuration(distributionConfigurationArn=f"{made.distribution}-undated")
    with check("a token with other parameters: IdempotentParameterMismatchException, for a component too"):
        used = token()
        first = account.create_component("clients-token", clientToken=used)["componentBuildVersionArn"]
        equal(account.create_component("clients-token", clientToken=used)["componentBuildVersionArn"], first)
        with refused("IdempotentParameterMismatchException"):
            account.create_component("clients-token", DOCUMENT.replace("echo build", "echo more"), clientToken=used)
    with check("an unknown instance profile, a parent of another region: InvalidParameterValueException"):
        with refused("InvalidParameterValueException"):
            ib.create_infrastructure_configuration(name="clients-profile", instanceProfileName="nobody")
        with refused("InvalidParameterValueException"):
            account.create_recipe("clients-parent", [made.component], {}, parentImage="ami-0123456789abcdef0")
    with check("a dry run: DryRunOperationException, 412, and nothing is made"):
        with refused("DryRunOperationException", 412):
            account.create_component("clients-dry", dryRun=True)
        with refused("ResourceNotFoundException", 404):
            ib.get_component(componentBuildVersionArn=made.component.replace("clients-hello", "clients-dry"))
    with check("a volume below the parent's snapshot, where the recipe is checked already: InvalidParameterValueException"):
        component = strict.create_component("clients")["componentBuildVersionArn"]
        with refused("InvalidParameterValueException"):
            strict.create_recipe("clients", [component], {"volumeSize": strict.parent_disk["VolumeSize"] - 1})
        strict.create_recipe("clients", [component], {"volumeSize": strict.parent_disk["VolumeSize"]})
    with check("a denied action: AccessDeniedException, of EC2 UnauthorizedOperation; the action is named"):
        for call, code, action in (
            (ib.list_image_pipelines, "AccessDeniedException", "imagebuilder:ListImagePipelines"),
            (account.client("ec2").describe_tags, "UnauthorizedOperation", "ec2:DescribeTags"),
        ):
            with refused(code, 403):
                try:
                    call()
                except Exception as error:
                    holds(action in str(error), str(error))
                    raise
    with check("an operation that the sandbox does not have: a clear error, not a hang"):
        with refused("UnknownOperationException", 404):
            ib.list_lifecycle_policies()
        with refused("InvalidAction"):
            account.client("ec2").describe_volumes()


def deletes(account, made):
    ib = account.imagebuilder
    delete_recipe = lambda: ib.delete_image_recipe(imageRecipeArn=made.recipe)
    delete_component = lambda: ib.delete_component(componentBuildVersionArn=made.component)
    delete_configurations = [
        lambda: ib.delete_infrastructure_configuration(infrastructureConfigurationArn=made.infrastructure),
        lambda: ib.delete_distribution_configuration(distributionConfigurationArn=made.distribution),
    ]
    with check("what an image or a recipe needs can't be deleted: ResourceDependencyException"):
        for delete in (delete_recipe, delete_component, *delete_configurations):
            with refused("ResourceDependencyException"):
                delete()
    with check("images, recipes, components, configurations: in this order all go; AMIs stay"):
        for arn in (made.image, made.second_image, made.unsharable_image, made.small_image):
            ib.delete_image(imageBuildVersionArn=arn)
        with refused("ResourceNotFoundException", 404):
            ib.get_image(imageBuildVersionArn=made.image)
        delete_recipe()
        for arn in (made.unsharable_recipe, made.small_recipe):
            ib.delete_image_recipe(imageRecipeArn=arn)
        for delete in (delete_component, *delete_configurations):
            delete()
        with refused("ResourceNotFoundException", 404):
            ib.get_component(componentBuildVersionArn=made.component)
        for region in account.regions:
            found = account.client("ec2", region).describe_images(ImageIds=[made.amis[region]["image"]])["Images"]
            equal([one["State"] for one in found], ["available"])
