using System.Collections.Immutable;
using CoGen.Generator.Emit;
using CoGen.Generator.Models;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator;

/// <summary>
/// Turns each <c>[CoTask]</c> method into a frame class and leads the calls there. Wiring only: <c>Parsing</c> checks, <c>Lowering</c>
/// rewrites, <c>Emit</c> writes. No user code names anything generated, so all output is implementation-only.
/// </summary>
[Generator]
public sealed class CoTaskGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var isOn = context
            .AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => RewriteSwitch.IsOn(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Switch);

        var tasks = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                RuntimeNames.TaskAttribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (task, cancellation) => TaskParser.Parse(task, cancellation)
            )
            .Where(static frame => frame is not null)
            .Select(static (frame, _) => frame!)
            .WithTrackingName(StepNames.Tasks);

        var frames = tasks
            .Combine(tasks.Collect().Select(static (all, _) => HintNames.Renamings(all)))
            .Select(static (pair, _) => HintNames.Renamed(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Frames);

        // A node a file: what its calls are is kept with its tree, and one step a call would cost an edit anywhere more than binding it.
        var calls = context
            .SyntaxProvider.CreateSyntaxProvider(
                static (node, _) => node is CompilationUnitSyntax,
                static (file, cancellation) => CallParser.Parse(file, cancellation)
            )
            .Where(static calls => calls.Count > 0)
            .WithTrackingName(StepNames.Calls);

        var interceptors = calls
            .Collect()
            .Select(static (files, _) => files.SelectMany(static calls => calls).ToEquatableArray())
            .WithTrackingName(StepNames.Interceptors);

        var contract = tasks.Collect().Select(static (all, _) => all.Length > 0).WithTrackingName(StepNames.Contract);

        context.RegisterImplementationSourceOutput(frames.Combine(isOn), FrameFileEmitter.Emit);
        context.RegisterImplementationSourceOutput(interceptors.Combine(isOn), InterceptorsEmitter.Emit);
        context.RegisterImplementationSourceOutput(contract.Combine(isOn), ContractEmitter.Emit);
    }
}
