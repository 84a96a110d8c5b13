package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class House extends Asset {
    Integer rooms;
    @ElementCollection Set<String> keys;
}
