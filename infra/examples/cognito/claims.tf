# By CloudFormation, which takes a function's text as it is; Terraform itself would want a zip of it.
resource "aws_cloudformation_stack" "claims" {
  name          = "rightful-claims"
  template_body = file("${path.module}/claims.yaml")
  capabilities  = ["CAPABILITY_IAM"]
}

resource "aws_lambda_permission" "claims" {
  action        = "lambda:InvokeFunction"
  function_name = aws_cloudformation_stack.claims.outputs["FunctionArn"]
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.people.arn
}
