package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @RenamedFrom("tags") @ElementCollection Set<String> labels;
}
