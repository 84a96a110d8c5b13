package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Memo extends Doc {
    Integer urgency;
    @OneToMany(mappedBy = "first") List<Person> fans;
}
