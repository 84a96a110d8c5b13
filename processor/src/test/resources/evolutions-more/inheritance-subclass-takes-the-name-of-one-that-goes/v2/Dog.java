package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Cat")
public class Dog extends Animal {
    Integer lives;
}
