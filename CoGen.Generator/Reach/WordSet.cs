using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Reach;

/// <summary>A set of <see cref="Words"/>, small and quick: there is one for each file.</summary>
internal sealed class WordSet
{
    // Open addressing; 0 is a free slot.
    private int[] _slots = new int[64];

    public int Count { get; private set; }

    /// <summary>All words of a text.</summary>
    public static WordSet Of(SourceText text)
    {
        var set = new WordSet();
        var words = new Words(text.ToString());
        while (words.MoveNext())
            set.Add(words.Current);
        return set;
    }

    public bool Contains(int word) => _slots[Slot(_slots, word)] != 0;

    public bool Add(int word)
    {
        var slot = Slot(_slots, word);
        if (_slots[slot] != 0)
            return false;
        _slots[slot] = word;
        if (++Count * 2 > _slots.Length)
            Grow();
        return true;
    }

    /// <summary>Whether the two have a word in common.</summary>
    public bool Overlaps(WordSet other)
    {
        foreach (var word in _slots)
        {
            if (word != 0 && other.Contains(word))
                return true;
        }
        return false;
    }

    private void Grow()
    {
        var slots = new int[_slots.Length * 2];
        foreach (var word in _slots)
        {
            if (word != 0)
                slots[Slot(slots, word)] = word;
        }
        _slots = slots;
    }

    private static int Slot(int[] slots, int word)
    {
        var mask = slots.Length - 1;
        var slot = (word ^ (word >>> 15)) & mask;
        while (slots[slot] != 0 && slots[slot] != word)
            slot = (slot + 1) & mask;
        return slot;
    }
}
