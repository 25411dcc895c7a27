using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>Reads the version of the frame contract that an assembly was built for.</summary>
internal static class Contract
{
    /// <returns>Null where the assembly holds no frames.</returns>
    public static int? Of(IAssemblySymbol assembly)
    {
        if (!IsPossible(assembly))
            return null;
        foreach (var attribute in assembly.GetAttributes())
        {
            if (
                attribute.AttributeClass?.ToDisplayString() == RuntimeNames.ContractAttribute
                && attribute.ConstructorArguments is [{ Value: int version }]
            )
                return version;
        }
        return null;
    }

    /// <summary>Spares reading the attributes of the hundreds of assemblies that know nothing of CoGen.</summary>
    public static bool IsPossible(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var referenced in module.ReferencedAssemblies)
            {
                if (referenced.Name == RuntimeNames.Assembly)
                    return true;
            }
        }
        return false;
    }
}
