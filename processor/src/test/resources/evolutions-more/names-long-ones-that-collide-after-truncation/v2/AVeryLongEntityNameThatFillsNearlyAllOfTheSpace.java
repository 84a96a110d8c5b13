package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class AVeryLongEntityNameThatFillsNearlyAllOfTheSpace {
    @Id Long id;
    @RenamedFrom("anAttributeWithQuiteALongNameNumberOne") @Column(unique = true) String anAttributeWithQuiteALongNameNumberOnePlus;
    @RenamedFrom("anAttributeWithQuiteALongNameNumberTwo") @Column(unique = true) String anAttributeWithQuiteALongNameNumberTwoPlus;
    @RenamedFrom("aColl") @ElementCollection Set<String> aCol2;
}
