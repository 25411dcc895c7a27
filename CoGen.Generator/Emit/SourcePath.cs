using CoGen.Generator.Lowering;

namespace CoGen.Generator.Emit;

/// <summary>The path of a method's file, as the compiler writes it into symbols and stack traces.</summary>
internal static class SourcePath
{
    public static string Of(MethodContext context)
    {
        var path = context.Declaration.Syntax.SyntaxTree.FilePath;
        return context.Model.Compilation.Options.SourceReferenceResolver?.NormalizePath(path, baseFilePath: null) ?? path;
    }

    /// <summary>A path that stands in a directive of the method's file.</summary>
    public static string Named(MethodContext context, string path) =>
        context.Model.Compilation.Options.SourceReferenceResolver?.NormalizePath(path, context.Declaration.Syntax.SyntaxTree.FilePath)
        ?? path;
}
