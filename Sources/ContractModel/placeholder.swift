// ContractModel
