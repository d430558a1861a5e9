"""Makes everything that a build needs, starts four images, and waits for them."""

from types import SimpleNamespace

from answers import eventually
from resources import token

AMI_NAME = "clients {{ imagebuilder:buildDate }}"
AMI_TAGS = {"Team": "CloudOps", "Version": "{{ imagebuilder:buildVersion }}"}
TERMINAL = ["AVAILABLE", "FAILED", "CANCELLED"]


def make(account):
    """What was asked for and answered; the images have only been started."""
    made = SimpleNamespace(component_token=token())
    made.component_answer = account.create_component("Clients_Hello", tags={"Team": "CloudOps"}, clientToken=made.component_token)
    made.component = made.component_answer["componentBuildVersionArn"]

    managed = f"arn:aws:imagebuilder:{account.home}:aws:component/update-linux/x.x.x"
    key = account.customer_alias(account.home)["AliasArn"]
    disk = {"encrypted": True, "kmsKeyId": key, "volumeSize": account.parent_disk["VolumeSize"] + 12}
    made.recipe = account.create_recipe("Clients_Main", [made.component, managed], disk)["imageRecipeArn"]
    # Without a key of its own an encrypted disk gets the one that AWS manages for EBS.
    made.unsharable_recipe = account.create_recipe("clients-unsharable", [made.component], {"encrypted": True})["imageRecipeArn"]

    made.infrastructure_answer = account.imagebuilder.create_infrastructure_configuration(
        name="clients", instanceProfileName="image-build", instanceTypes=["t3.medium"]
    )
    made.infrastructure = made.infrastructure_answer["infrastructureConfigurationArn"]
    regions = {region: {"kmsKeyId": account.customer_alias(region)["AliasArn"], "amiTags": AMI_TAGS} for region in account.regions}
    made.distribution = account.create_distribution("clients", AMI_NAME, regions)["distributionConfigurationArn"]

    made.image_request = {"distributionConfigurationArn": made.distribution, "clientToken": token(), "tags": {"Team": "CloudOps"}}
    made.image = account.create_image(made.recipe, made.infrastructure, **made.image_request)["imageBuildVersionArn"]
    made.same_image = account.create_image(made.recipe, made.infrastructure, **made.image_request)["imageBuildVersionArn"]
    untested = {"imageTestsConfiguration": {"imageTestsEnabled": False}}
    made.second_image = account.create_image(made.recipe, made.infrastructure, **untested)["imageBuildVersionArn"]
    made.unsharable_image = account.create_image(made.unsharable_recipe, made.infrastructure, **untested)["imageBuildVersionArn"]

    small = {"volumeSize": account.parent_disk["VolumeSize"] - 1}
    made.small_recipe = account.create_recipe("clients-small", [made.component], small)["imageRecipeArn"]
    made.small_image = account.create_image(made.small_recipe, made.infrastructure)["imageBuildVersionArn"]
    return made


def wait(account, made):
    """What was made, with the states that the first image went through, how the others ended, and its AMIs by region."""
    built = SimpleNamespace(**vars(made), states=[])

    def status(arn):
        return account.image(arn)["state"]["status"]

    def watched():
        state = status(made.image)
        if state not in built.states:
            built.states.append(state)
        return state

    eventually(watched, TERMINAL.__contains__)
    others = [made.second_image, made.unsharable_image, made.small_image]
    built.ends = [eventually(lambda arn=arn: status(arn), TERMINAL.__contains__) for arn in others]
    built.amis = {ami["region"]: ami for ami in account.image(made.image)["outputResources"]["amis"]}
    return built
