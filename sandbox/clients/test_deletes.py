"""What hangs together can't be deleted; in the right order all goes."""

from answers import refused


def test_what_an_image_or_a_recipe_needs_cannot_be_deleted(account, built):
    """What an image or a recipe needs can't be deleted: ResourceDependencyException."""
    ib = account.imagebuilder
    delete_recipe = lambda: ib.delete_image_recipe(imageRecipeArn=built.recipe)
    delete_component = lambda: ib.delete_component(componentBuildVersionArn=built.component)
    delete_configurations = [
        lambda: ib.delete_infrastructure_configuration(infrastructureConfigurationArn=built.infrastructure),
        lambda: ib.delete_distribution_configuration(distributionConfigurationArn=built.distribution),
    ]
    for delete in (delete_recipe, delete_component, *delete_configurations):
        with refused("ResourceDependencyException"):
            delete()


def test_everything_goes_in_the_right_order(account, built):
    """Images, recipes, components, configurations: in this order all go; AMIs stay."""
    ib = account.imagebuilder
    delete_recipe = lambda: ib.delete_image_recipe(imageRecipeArn=built.recipe)
    delete_component = lambda: ib.delete_component(componentBuildVersionArn=built.component)
    delete_configurations = [
        lambda: ib.delete_infrastructure_configuration(infrastructureConfigurationArn=built.infrastructure),
        lambda: ib.delete_distribution_configuration(distributionConfigurationArn=built.distribution),
    ]
    for arn in (built.image, built.second_image, built.unsharable_image, built.small_image):
        ib.delete_image(imageBuildVersionArn=arn)
    with refused("ResourceNotFoundException", 404):
        ib.get_image(imageBuildVersionArn=built.image)
    delete_recipe()
    for arn in (built.unsharable_recipe, built.small_recipe):
        ib.delete_image_recipe(imageRecipeArn=arn)
    for delete in (delete_component, *delete_configurations):
        delete()
    with refused("ResourceNotFoundException", 404):
        ib.get_component(componentBuildVersionArn=built.component)
    for region in account.regions:
        found = account.client("ec2", region).describe_images(ImageIds=[built.amis[region]["image"]])["Images"]
        assert [one["State"] for one in found] == ["available"]
