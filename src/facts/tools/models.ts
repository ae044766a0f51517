import { type AdminTool, locked, open, optional } from './tool.ts'

/** Language models, image models and notebooks. */
export const MODELS: readonly AdminTool[] = [
  open({
    name: 'Ollama',
    gives: 'use, load and delete its models',
    ports: [11434],
    images: 'ollama/ollama',
    program: /(?:^|\/)ollama\s+serve/,
  }),
  optional({
    name: 'vLLM',
    gives: 'use its models at your cost',
    shared: [8000],
    images: 'vllm/vllm-openai',
    program: /(?:^|\/|\s)vllm(?:\s+serve|\.entrypoints)/,
    otherwise: /--api-key|VLLM_API_KEY/,
    source: 'https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html',
  }),
  optional({
    name: 'Text Generation Inference',
    gives: 'use its models at your cost',
    shared: [80, 3000, 8080],
    images: 'huggingface/text-generation-inference huggingface/text-embeddings-inference',
    program: /(?:^|\/)text-generation-launcher(?:\s|$)/,
    otherwise: /--api-key|(?:^|\W)API_KEY/,
    source: 'https://huggingface.co/docs/text-generation-inference/reference/launcher',
  }),
  optional({
    name: 'The llama.cpp server',
    gives: 'use its models at your cost',
    shared: [8080],
    images: 'ggml-org/llama.cpp ggerganov/llama.cpp',
    program: /(?:^|\/)llama-server(?:\s|$)/,
    otherwise: /--api-key|LLAMA_API_KEY/,
    source: 'https://github.com/ggml-org/llama.cpp/tree/master/tools/server',
  }),
  optional({
    name: 'LocalAI',
    gives: 'use and load its models at your cost',
    shared: [8080],
    images: 'localai/localai go-skynet/local-ai',
    program: /(?:^|\/)local-ai(?:\s|$)/,
    otherwise: /--api-keys|LOCALAI_API_KEY|(?:^|\W)API_KEY/,
    source: 'https://localai.io/advanced/',
  }),
  optional({
    name: 'LiteLLM',
    gives: 'use the model providers at your cost',
    shared: [4000],
    images: 'berriai/litellm berriai/litellm-database',
    program: /(?:^|\/)litellm\s/,
    otherwise: /LITELLM_MASTER_KEY/,
    configured: { file: /\.ya?ml$/, says: /\bmaster_key:/ },
    source: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  }),
  open({
    name: 'ComfyUI',
    gives: 'run workflows on the Machine and read their images',
    ports: [8188],
    images: 'yanwk/comfyui-boot comfyui',
    program: /comfyui.{0,100}main\.py|\bcomfy\s.{0,60}launch\b/i,
    source: 'https://docs.comfy.org/development/comfyui-server/comms_overview',
  }),
  locked({
    name: 'Jupyter',
    gives: 'run commands on the Machine',
    shared: [8888],
    images:
      'jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook ' +
      'jupyter/tensorflow-notebook jupyter/pytorch-notebook jupyter/pyspark-notebook jupyter/all-spark-notebook ' +
      'jupyter/r-notebook jupyter/julia-notebook jupyter/docker-stacks-foundation',
    program: /\bjupyter(?:-lab|-notebook|\s+(?:lab|notebook|server))\b|\bstart-(?:notebook|singleuser)\.(?:sh|py)\b/,
    // An empty token turns the login off (jupyter-server: security).
    configured: {
      file: /jupyter_\w{1,40}_config\.(?:py|json)$/,
      says: /\.token\s{0,9}=\s{0,9}(?:''|"")|"token":\s{0,9}""/,
    },
    otherwise: /\.token=(?:''|""|\s|$)/,
  }),
  locked({
    name: 'n8n',
    gives: 'run workflows and use their credentials',
    shared: [5678],
    images: 'n8nio/n8n n8n-io/n8n',
    program: /(?:^|\/)n8n(?:\s+start)?\s*$/,
    forUsers: true,
    source: 'https://docs.n8n.io/hosting/configuration/user-management-self-hosted/',
  }),
]
