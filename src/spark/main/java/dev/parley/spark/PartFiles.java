package dev.parley.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.api.java.JavaRDD;

/** N-Quads in as many files of a folder as they have parts. */
final class PartFiles {

  private static final String PART = "part-";
  private static final String WRITTEN = ".gz";
  private static final String NAMED = ".nq.gz";

  private PartFiles() {}

  /**
   * Writes {@code graphs}, each of which is its lines without the last line break.
   *
   * @param folder is not there yet
   */
  static void write(JavaRDD<String> graphs, String folder) throws IOException {
    graphs.saveAsTextFile(folder, GzipCodec.class);
    rename(new Path(folder), graphs.context().hadoopConfiguration());
  }

  /** Gives the files the ending by which programs know what they hold. */
  private static void rename(Path folder, Configuration configuration) throws IOException {
    FileSystem files = folder.getFileSystem(configuration);
    for (FileStatus file : files.listStatus(folder)) {
      String name = file.getPath().getName();
      if (name.startsWith(PART) && name.endsWith(WRITTEN)) {
        String stem = name.substring(0, name.length() - WRITTEN.length());
        files.rename(file.getPath(), new Path(folder, stem + NAMED));
      }
    }
  }
}
