namespace CoGen.Generator.Models;

/// <summary>The rewritten form of one <c>[CoTask]</c> method, ready to be written into a file of its own.</summary>
/// <param name="HintName">The file's name, unique in the compilation when case is ignored.</param>
/// <param name="File">What stands above the user's type: usings, namespace, nullable context.</param>
/// <param name="Type">The partial declarations around the members.</param>
/// <param name="Members">
/// The factory, the frame class and what bridges them, already indented by <see cref="TypeHierarchy.Depth"/> plus the namespaces'
/// (see <see cref="FileContext.Depth"/>): the text may hold multi-line strings, which nobody may indent again. LF line ends.
/// </param>
internal sealed record FrameModel(string HintName, FileContext File, TypeHierarchy Type, string Members);
