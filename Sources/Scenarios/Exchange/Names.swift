extension String {
    /// The nearest thing to it that can be the id of a scenario: small letters, digits and hyphens.
    public var asScenarioName: String { asName }
}
