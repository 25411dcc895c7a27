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
}
