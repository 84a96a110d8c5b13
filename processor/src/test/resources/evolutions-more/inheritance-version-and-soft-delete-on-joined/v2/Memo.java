package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Memo extends Doc {
    @RenamedFrom("urgency") Integer weight;
}
