# For the scripts beside it: Terraform on a copy, so that nothing is left in the tree.

work="$(mktemp -d)"
running=()

cleanup() {
  for process in "${running[@]}"; do
    kill "$process" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap cleanup EXIT

copy_infra() {
  mkdir -p "$work/src/docs"
  cp -R infra "$work/infra"
  cp src/docs/runbook.md "$work/src/docs/"
  find "$work/infra" \( -name .terraform -o -name '.terraform.lock.hcl' -o -name '*.tfstate*' \) -prune -exec rm -rf {} +
}

# A local copy of the AWS provider, where there is one; else the registry.
mirror="$(find /opt /usr/local/share /usr/share "$HOME/.terraform.d" -type d -path '*/registry.terraform.io/hashicorp/aws' \
  2>/dev/null | head -n 1 || true)"

initialise() {
  local options=(-input=false -backend=false)
  if [[ -n $mirror ]]; then
    options+=(-plugin-dir="${mirror%/registry.terraform.io/hashicorp/aws}")
  fi
  terraform -chdir="$1" init -no-color "${options[@]}" >"$work/init.log" || { cat "$work/init.log"; return 1; }
}
