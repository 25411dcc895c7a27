using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// Lock statements that hold a blocking call: whoever enters such a lock may wait as long as that call takes. Other locks are held for a
/// moment, and not worth a word.
/// </summary>
internal static class LongLocks
{
    public static IEnumerable<Diagnostic> In(IEnumerable<BlockingSite> sites) =>
        from site in sites
        // Monitor.Wait gives the lock back while it waits.
        where site.Entry is not (null or { Type: "System.Threading.Monitor", Member: "Wait" })
        let statement = LockAround(site.Operation.Syntax)
        where statement is not null
        group site by statement into held
        orderby held.Key.SpanStart
        select Report(held.Key, held.First());

    private static LockStatementSyntax? LockAround(SyntaxNode place)
    {
        for (var node = place; node.Parent is { } parent; node = parent)
        {
            if (parent is LockStatementSyntax statement && statement.Statement == node)
                return statement;
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
                return null;
        }
        return null;
    }

    private static Diagnostic Report(LockStatementSyntax statement, BlockingSite longest) =>
        Diagnostic.Create(
            Descriptors.BlockingCall,
            statement.LockKeyword.GetLocation(),
            DiagnosticSeverity.Info,
            additionalLocations: null,
            properties: null,
            "lock",
            $"another thread may hold it as long as '{BlockingName(longest)}' takes: call that outside of the lock"
        );

    private static string BlockingName(BlockingSite site) =>
        site.Chain.IsEmpty ? BlockingReport.NameOf(site.Operation, site.Member!) : site.Chain[0];
}
