"""The error names of AWS for what it refuses."""

from answers import refused
from builds import AMI_NAME
from resources import DOCUMENT, token


def test_a_duplicate_recipe(account, built):
    """A duplicate recipe: ResourceAlreadyExistsException, with the ARN; also by a name that differs in case and space."""
    for name in ("Clients_Main", "clients main"):
        with refused("ResourceAlreadyExistsException"):
            account.create_recipe(name, [built.component], {"volumeSize": 100})


def test_a_duplicate_configuration(account):
    """A duplicate configuration: ResourceAlreadyExistsException."""
    ib = account.imagebuilder
    with refused("ResourceAlreadyExistsException"):
        ib.create_infrastructure_configuration(name="clients", instanceProfileName="image-build")
    with refused("ResourceAlreadyExistsException"):
        account.create_distribution("clients", AMI_NAME, {account.home: {}})


def test_a_component_with_the_same_content(account, built):
    """A component with the same content: ResourceAlreadyExistsException; with other content: build 2."""
    with refused("ResourceAlreadyExistsException"):
        account.create_component("Clients_Hello", description="other words")
    changed = account.create_component("Clients_Hello", DOCUMENT.replace("echo build", "echo more"))
    assert changed["componentBuildVersionArn"] == built.component[:-1] + "2"


def test_a_bad_name_a_version_with_x(account, built):
    """A bad name, a version with x: InvalidParameterValueException."""
    for wrong in ({"name": "clients/main"}, {"name": "no.dots"}, {"name": "x"}, {"semanticVersion": "1.0.x"}):
        with refused("InvalidParameterValueException"):
            account.create_component(**{"name": "clients-name", **wrong})
    with refused("InvalidParameterValueException"):
        account.create_recipe("clients:main", [built.component], {})


def test_an_unknown_arn(account, built):
    """An unknown ARN: ResourceNotFoundException, 404."""
    ib = account.imagebuilder
    unknown = built.image.replace("clients-main", "nobody")
    with refused("ResourceNotFoundException", 404):
        ib.get_image(imageBuildVersionArn=unknown)
    with refused("ResourceNotFoundException", 404):
        ib.get_image_recipe(imageRecipeArn=built.recipe.replace("clients-main", "nobody"))
    with refused("ResourceNotFoundException", 404):
        ib.list_workflow_executions(imageBuildVersionArn=unknown)
    with refused("ResourceNotFoundException", 404):
        account.client("imagebuilder", account.regions[-1]).get_image(imageBuildVersionArn=built.image)
    with refused("ResourceNotFoundException", 404):
        account.create_image(built.recipe.replace("clients-main", "nobody"), built.infrastructure)


def test_an_ami_name_without_the_build_date(account, built):
    """An AMI name without the build date: InvalidParameterValueException; nothing is built."""
    ib = account.imagebuilder
    with refused("InvalidParameterValueException"):
        account.create_distribution("clients-undated", "clients", {account.home: {}})
    with refused("ResourceNotFoundException", 404):
        ib.get_distribution_configuration(distributionConfigurationArn=f"{built.distribution}-undated")


def test_a_token_with_other_parameters(account):
    """A token with other parameters: IdempotentParameterMismatchException, for a component too."""
    used = token()
    first = account.create_component("clients-token", clientToken=used)["componentBuildVersionArn"]
    assert account.create_component("clients-token", clientToken=used)["componentBuildVersionArn"] == first
    with refused("IdempotentParameterMismatchException"):
        account.create_component("clients-token", DOCUMENT.replace("echo build", "echo more"), clientToken=used)


def test_an_unknown_instance_profile_a_parent_of_another_region(account, built):
    """An unknown instance profile, a parent of another region: InvalidParameterValueException."""
    ib = account.imagebuilder
    with refused("InvalidParameterValueException"):
        ib.create_infrastructure_configuration(name="clients-profile", instanceProfileName="nobody")
    with refused("InvalidParameterValueException"):
        account.create_recipe("clients-parent", [built.component], {}, parentImage="ami-0123456789abcdef0")


def test_a_dry_run(account, built):
    """A dry run: DryRunOperationException, 412, and nothing is built."""
    ib = account.imagebuilder
    with refused("DryRunOperationException", 412):
        account.create_component("clients-dry", dryRun=True)
    with refused("ResourceNotFoundException", 404):
        ib.get_component(componentBuildVersionArn=built.component.replace("clients-hello", "clients-dry"))


def test_a_volume_below_the_parents_snapshot(strict):
    """A volume below the parent's snapshot, where the recipe is checked already: InvalidParameterValueException."""
    component = strict.create_component("clients")["componentBuildVersionArn"]
    with refused("InvalidParameterValueException"):
        strict.create_recipe("clients", [component], {"volumeSize": strict.parent_disk["VolumeSize"] - 1})
    strict.create_recipe("clients", [component], {"volumeSize": strict.parent_disk["VolumeSize"]})


def test_a_denied_action(account):
    """A denied action: AccessDeniedException, of EC2 UnauthorizedOperation; the action is named."""
    ib = account.imagebuilder
    for call, code, action in (
        (ib.list_image_pipelines, "AccessDeniedException", "imagebuilder:ListImagePipelines"),
        (account.client("ec2").describe_tags, "UnauthorizedOperation", "ec2:DescribeTags"),
    ):
        with refused(code, 403):
            try:
                call()
            except Exception as error:
                assert action in str(error), str(error)
                raise


def test_an_operation_that_the_sandbox_does_not_have(account):
    """An operation that the sandbox does not have: a clear error, not a hang."""
    ib = account.imagebuilder
    with refused("UnknownOperationException", 404):
        ib.list_lifecycle_policies()
    with refused("InvalidAction"):
        account.client("ec2").describe_volumes()
