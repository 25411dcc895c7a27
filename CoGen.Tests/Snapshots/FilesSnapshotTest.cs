using CoGen.Tests.Harness;

namespace CoGen.Tests.Snapshots;

/// <summary>What stands around the members: file context, types, interceptors, the contract's mark. The methods fall back
/// for good: they use a file-local type.</summary>
public class FilesSnapshotTest
{
    [Fact]
    public Task FileScopedNamespace() =>
        Verifier.Verify(
            TestCompilation.Generate(
                """
                #define TRACE_ALL
                #undef DEBUG
                using System.Text;
                using Names = System.Collections.Generic.List<string>;

                namespace App.Tasks;

                using static System.Math;

                file class Hidden;
                partial record struct Pair<T, @int>
                {
                    partial interface INested<in U>
                    {
                        [CoTask]
                        static async CoTask<T?> Choose(T first, @int @class) { await Sys.Yield(); _ = new Hidden(); return first; }
                    }
                }
                """
            )
        );

    [Fact]
    public Task NestedNamespaces() =>
        Verifier.Verify(
            TestCompilation.Generate(
                """
                #nullable disable
                namespace Outer
                {
                    using System.Text;
                    file class Hidden;
                    namespace Inner.Most
                    {
                        using Text = System.String;
                        partial class Program
                        {
                            [CoTask] static async CoTask Run(Text text) { await Sys.Yield(); _ = new Hidden(); }
                            [CoTask] static async CoTask Run(int number) { await Sys.Yield(); _ = new Hidden(); }
                            CoTask Call() { Run(1); Run("a"); return Run("b"); }
                        }
                    }
                }
                """
            )
        );
}
