using CoGen.Tests.Harness;

namespace CoGen.Tests.Execution;

public class IdentityTest
{
    [Fact]
    public void TheCheckSeesNames()
    {
        var program = TestProgram.Rewritten(
            """
            partial class Thing
            {
                int State;
                public override string ToString() => "";
                [CoTask] async CoTask<string> M() { await Sys.Yield(); return ToString() + State + Math.Max(1, 2); }
            }
            """
        );
        Assert.True(Identity.Check(program.Compilation) > 5);
    }
}
