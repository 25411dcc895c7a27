using CoGen.Tests.Snapshots;
using PublicApiGenerator;

namespace CoGen.Tests.PublicApi;

/// <summary>What users can name: a change here is a decision, not an accident.</summary>
public class PublicApiTest
{
    [Fact]
    public Task OfTheRuntime()
    {
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncMethodBuilderAttribute"],
        };
        return Verifier.Verify(typeof(CoTask).Assembly.GeneratePublicApi(options));
    }
}
