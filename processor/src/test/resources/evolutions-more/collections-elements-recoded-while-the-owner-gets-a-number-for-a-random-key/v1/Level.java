package demo;

import jakarta.persistence.*;

public enum Level { LOW, HIGH }
