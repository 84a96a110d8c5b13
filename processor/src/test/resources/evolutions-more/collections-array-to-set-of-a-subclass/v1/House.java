package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class House extends Asset {
    Set<String> tags;
    @Enumerated List<Trait> traits;
}
