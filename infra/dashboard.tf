# Two charts beside each other, on a page 24 wide.
resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = trimsuffix(var.name_prefix, "-")

  dashboard_body = jsonencode({
    widgets = [
      for position, chart in local.charts : {
        type   = "metric"
        width  = 12
        height = 6
        x      = 12 * (position % 2)
        y      = 6 * floor(position / 2)
        properties = {
          title   = chart.title
          metrics = chart.metrics
          stat    = chart.stat
          period  = 300
          region  = local.region
        }
      }
    ]
  })
}
