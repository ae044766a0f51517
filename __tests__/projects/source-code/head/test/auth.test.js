const secret = 'kx9Gq2vLm4TzR7wYp3NbQ8sD'
