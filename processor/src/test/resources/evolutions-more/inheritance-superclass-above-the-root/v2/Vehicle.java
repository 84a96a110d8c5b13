package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Vehicle extends Asset {
    Integer wheels;
    @ElementCollection Set<String> tags;
}
