using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class RewritingTest
{
    [Fact]
    public void EveryScenariosTaskIsRewritten() => Assert.Empty(Scenario.FallbackMethods);
}
